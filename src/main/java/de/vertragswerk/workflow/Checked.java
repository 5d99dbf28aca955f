package de.vertragswerk.workflow;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of checking a parameter file.
 *
 * @param file as its user named it
 * @param parameters with all defaults; empty when the file could not be read at all
 */
public record Checked(
    String file, Optional<ContractParameters> parameters, List<Problem> problems) {
  public Checked {
    Objects.requireNonNull(file);
    Objects.requireNonNull(parameters);
    problems = List.copyOf(problems);
  }

  /** Whether a contract that may be signed can be made of it. */
  public boolean isSound() {
    return parameters.isPresent() && problems.stream().noneMatch(Problem::isError);
  }
}
