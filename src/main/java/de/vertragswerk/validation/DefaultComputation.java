package de.vertragswerk.validation;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import dev.cel.runtime.CelEvaluationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Computes one default for one contract. */
final class DefaultComputation {
  private final ClauseLibrary library;
  private final ComputedDefault computed;
  private final Place place;

  DefaultComputation(ClauseLibrary library, ComputedDefault computed, String fileName) {
    this.library = library;
    this.computed = computed;
    this.place = new Place.At(fileName, computed.pointer());
  }

  DefaultOutcome run(Situation situation) {
    Set<String> absent = new TreeSet<>();
    boolean missing = false;
    for (FieldName name : computed.names().needed()) {
      missing |= situation.missing().contains(name);
      if (situation.notTaken().contains(name.owner())) {
        absent.add(name.owner());
      }
    }
    if (!absent.isEmpty()) {
      return DefaultOutcome.of(missingBasis(absent));
    }
    return missing ? DefaultOutcome.NOTHING : evaluate(situation);
  }

  private DefaultOutcome evaluate(Situation situation) {
    ParameterType type = computed.definition().type();
    try {
      ParameterValue value = CelValues.fromCel(type, computed.expression().evaluate(situation));
      return Bounds.contain(type, value)
          ? DefaultOutcome.of(value)
          : DefaultOutcome.of(noDefault(type, value));
    } catch (CelEvaluationException | ArithmeticException failed) {
      return DefaultOutcome.of(
          Problem.error("library.default-failed", place)
              .with("subject", computed.path().toString())
              .with("detail", String.valueOf(failed.getMessage())));
    }
  }

  private Problem missingBasis(Set<String> absent) {
    List<String> titles =
        absent.stream().map(id -> library.provision(id).map(Clause::title).orElse(id)).toList();
    return Problem.error(computed.code("missing-basis"), place)
        .with("parameter", computed.definition().label())
        .with("needs", titles)
        .basedOn(computed.definition().legalBasis());
  }

  private Problem noDefault(ParameterType type, ParameterValue value) {
    NumberType bounds = type instanceof NumberType number ? number : null;
    return Problem.error(computed.code("no-default"), place)
        .with("parameter", computed.definition().label())
        .with("value", new ArgumentWriter(library.labels()).argument(type, value))
        .with("minimum", orNothing(bounds == null ? null : bounds.minimum()))
        .with("maximum", orNothing(bounds == null ? null : bounds.maximum()))
        .basedOn(basis(bounds, value));
  }

  private static Object orNothing(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound;
  }

  private String basis(@Nullable NumberType bounds, ParameterValue value) {
    ParameterDefinition definition = computed.definition();
    if (bounds == null || !(value instanceof NumberValue number)) {
      return definition.legalBasis();
    }
    String source = Bounds.isBelow(bounds, number.number()) ? bounds.floor() : bounds.ceiling();
    return source.isEmpty() ? definition.legalBasis() : source;
  }
}
