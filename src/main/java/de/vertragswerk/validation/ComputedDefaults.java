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

  /** Parameters with their computed defaults, and which of these came to nothing. */
  record Completion(ContractParameters parameters, List<Problem> problems) {
    Completion {
      Objects.requireNonNull(parameters);
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
    return new Completion(completed, problems);
  }

  private static boolean isWanted(ComputedDefault computed, ContractParameters parameters) {
    return parameters.value(computed.path()) == null
        && (!computed.provision() || parameters.takes(computed.path().group()));
  }
}
