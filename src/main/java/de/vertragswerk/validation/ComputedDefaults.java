package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Fills in the defaults that other parameters decide. */
final class ComputedDefaults {
  private final ClauseLibrary library;
  private final List<ComputedDefault> defaults;

  /**
   * Parameters with their computed defaults.
   *
   * @param situation the same as expressions see them
   * @param problems of those defaults that came to nothing
   */
  record Completion(ContractParameters parameters, Situation situation, List<Problem> problems) {
    Completion {
      Objects.requireNonNull(parameters);
      Objects.requireNonNull(situation);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Keeps the defaults of a library.
   *
   * @param defaults each after those it builds on
   */
  ComputedDefaults(ClauseLibrary library, List<ComputedDefault> defaults) {
    this.library = library;
    this.defaults = List.copyOf(defaults);
  }

  Completion complete(ContractParameters parameters, String fileName) {
    ContractParameters completed = parameters;
    Situation situation = SituationReader.read(library, parameters);
    List<Problem> problems = new ArrayList<>();
    for (ComputedDefault each : defaults) {
      if (!isWanted(each, completed)) {
        continue;
      }
      DefaultOutcome outcome = new DefaultComputation(library, each, fileName).run(situation);
      problems.addAll(outcome.problems());
      if (outcome.value() != null) {
        completed = completed.with(each.path(), outcome.value());
        situation = SituationReader.read(library, completed);
      }
    }
    return new Completion(completed, situation, problems);
  }

  private static boolean isWanted(ComputedDefault computed, ContractParameters parameters) {
    return parameters.value(computed.path()) == null
        && (!computed.provision() || parameters.takes(computed.path().group()));
  }
}
