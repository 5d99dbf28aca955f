package de.vertragswerk.validation;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import dev.cel.runtime.CelEvaluationException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A default that other parameters decide, ready to be computed. */
record CompiledDefault(
    ClauseLibrary library,
    ParameterPath path,
    ParameterDefinition definition,
    CompiledExpression expression,
    Names names) {

  /**
   * What came of computing.
   *
   * @param value null when it came to nothing; that is a problem unless what it builds on is
   *     missing, which is a problem already
   */
  record Outcome(@Nullable ParameterValue value, List<Problem> problems) {
    Outcome {
      problems = List.copyOf(problems);
    }

    private static Outcome of(Problem problem) {
      return new Outcome(null, List.of(problem));
    }
  }

  FieldName name() {
    return new FieldName(path.group(), path.key());
  }

  Outcome compute(Situation situation, String fileName) {
    Place place = new Place.At(fileName, library.pointer(path.toString()));
    Set<String> absent = new TreeSet<>();
    names.needed().forEach(name -> absent.add(name.owner()));
    absent.retainAll(situation.notTaken());
    if (!absent.isEmpty()) {
      return Outcome.of(missingBasis(absent, place));
    }
    return Collections.disjoint(names.needed(), situation.missing())
        ? evaluate(situation, place)
        : new Outcome(null, List.of());
  }

  private Outcome evaluate(Situation situation, Place place) {
    ParameterType type = definition.type();
    try {
      ParameterValue value = CelValues.fromCel(type, expression.evaluate(situation));
      return Bounds.contain(type, value)
          ? new Outcome(value, List.of())
          : Outcome.of(outOfBounds(value, place));
    } catch (CelEvaluationException | ArithmeticException failed) {
      return Outcome.of(
          Problem.error("library.default-failed", place)
              .with("subject", path.toString())
              .with("detail", String.valueOf(failed.getMessage())));
    }
  }

  private Problem missingBasis(Set<String> absent, Place place) {
    List<String> titles =
        absent.stream().map(id -> library.provision(id).map(Clause::title).orElse(id)).toList();
    return Problem.error(path.group() + ".missing-basis", place)
        .with("parameter", definition.label())
        .with("needs", titles)
        .basedOn(definition.legalBasis());
  }

  private Problem outOfBounds(ParameterValue value, Place place) {
    NumberType bounds = definition.type() instanceof NumberType number ? number : null;
    return Problem.error(path.group() + ".no-default", place)
        .with("parameter", definition.label())
        .with("value", new ArgumentWriter(library.labels()).argument(definition.type(), value))
        .with("minimum", orNothing(bounds == null ? null : bounds.minimum()))
        .with("maximum", orNothing(bounds == null ? null : bounds.maximum()))
        .basedOn(basis(bounds, value));
  }

  private static Object orNothing(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound;
  }

  private String basis(@Nullable NumberType bounds, ParameterValue value) {
    if (bounds == null || !(value instanceof NumberValue number)) {
      return definition.legalBasis();
    }
    String source = Bounds.isBelow(bounds, number.number()) ? bounds.floor() : bounds.ceiling();
    return source.isEmpty() ? definition.legalBasis() : source;
  }
}
