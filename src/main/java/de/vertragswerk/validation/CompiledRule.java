package de.vertragswerk.validation;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule ready to be decided.
 *
 * @param pointer where a parameter file keeps what the rule is shown at
 * @param when null for always
 */
record CompiledRule(
    Rule rule,
    String pointer,
    Names names,
    @Nullable CompiledExpression when,
    CompiledExpression require,
    List<Placeholder> placeholders) {

  CompiledRule {
    placeholders = List.copyOf(placeholders);
  }

  /** A problem when the rule speaks and does not hold. */
  Optional<Problem> decide(
      Situation situation, ContractParameters parameters, LibraryLabels labels, String fileName) {
    if (!names.areThereIn(situation)) {
      return Optional.empty();
    }
    Place place = new Place.At(fileName, pointer);
    try {
      boolean fine = (when != null && !when.holds(situation)) || require.holds(situation);
      return fine ? Optional.empty() : Optional.of(problem(place, parameters, labels));
    } catch (CelEvaluationException failed) {
      return Optional.of(
          Problem.error("library.rule-failed", place)
              .with("subject", rule.id())
              .with("detail", String.valueOf(failed.getMessage())));
    }
  }

  private Problem problem(Place place, ContractParameters parameters, LibraryLabels labels) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (Placeholder placeholder : placeholders) {
      arguments.put(placeholder.written(), placeholder.argument(parameters, labels));
    }
    return new Problem(
        rule.id(),
        rule.severity(),
        place,
        Collections.unmodifiableMap(arguments),
        rule.legalBasis());
  }
}
