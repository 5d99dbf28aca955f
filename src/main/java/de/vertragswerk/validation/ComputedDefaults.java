package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Fills in the defaults that other parameters decide. */
final class ComputedDefaults {
  private final ClauseLibrary library;
  private final List<CompiledDefault> defaults;

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
  ComputedDefaults(ClauseLibrary library, List<CompiledDefault> defaults) {
    this.library = library;
    this.defaults = List.copyOf(defaults);
  }

  Completion complete(ContractParameters parameters, String fileName) {
    ContractParameters completed = parameters;
    Situation situation = SituationReader.read(library, parameters);
    List<Problem> problems = new ArrayList<>();
    for (CompiledDefault each : defaults) {
      if (!isWanted(each.path(), completed)) {
        continue;
      }
      CompiledDefault.Outcome outcome = each.compute(situation, fileName);
      problems.addAll(outcome.problems());
      if (outcome.value() != null) {
        completed = completed.with(each.path(), outcome.value());
        situation = SituationReader.read(library, completed);
      }
    }
    return new Completion(completed, situation, problems);
  }

  /** A provision that is not taken needs no values. */
  private boolean isWanted(ParameterPath path, ContractParameters parameters) {
    return parameters.value(path) == null
        && (parameters.takes(path.group()) || library.provision(path.group()).isEmpty());
  }
}
