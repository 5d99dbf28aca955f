package de.vertragswerk.parameter;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a parameter file.
 *
 * @param parameters null when the file could not be read at all; with an error among the problems
 *     they hold every value that is right and lack every value that is wrong, which is good enough
 *     for a draft and for nothing else. A mandatory provision is taken whatever the file says.
 * @param problems each at its JSON pointer, or at its line when the file is no JSON
 */
public record ParameterReading(@Nullable ContractParameters parameters, List<Problem> problems) {
  public ParameterReading {
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
