package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.problem.Problem;

/**
 * A place in the file that a value is expected at, and what a problem about it would say.
 *
 * @param scope id of the group the value belongs to: the first half of each code
 */
record Spot(String scope, String pointer, Subject subject, Complaints complaints) {

  /** What people call the value, and what it rests on. */
  record Subject(String label, String legalBasis, Unit unit) {
    static Subject of(ParameterDefinition definition) {
      return new Subject(definition.label(), definition.legalBasis(), definition.unit());
    }

    static Subject of(String label, String legalBasis) {
      return new Subject(label, legalBasis, Unit.NONE);
    }
  }

  Spot child(ParameterDefinition definition) {
    String home = JsonPointers.child(pointer, definition.key());
    return new Spot(scope, home, Subject.of(definition), complaints);
  }

  /** What stands under a key and is called the same. */
  Spot below(String key) {
    return new Spot(scope, JsonPointers.child(pointer, key), subject, complaints);
  }

  Spot item(int index) {
    return new Spot(scope, JsonPointers.child(pointer, index), subject, complaints);
  }

  /** An error here that names the value by its label; the caller adds what else it knows. */
  Problem error(String kind) {
    return Problem.error(scope + "." + kind, complaints.at(pointer))
        .with("label", subject.label())
        .basedOn(subject.legalBasis());
  }

  void complain(Problem problem) {
    complaints.add(problem);
  }

  void wrongType(String expected, JsonValue actual) {
    complain(
        actual instanceof JsonValue.JsonNull
            ? error("null-value")
            : error("wrong-type").with("expected", expected).with("actual", actual.kind()));
  }
}
