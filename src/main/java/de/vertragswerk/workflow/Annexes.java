package de.vertragswerk.workflow;

import de.vertragswerk.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of making a contract's annexes.
 *
 * @param made by their ids, in the order the contract lists them; none when there is an error among
 *     the problems
 * @param problems those of the contract itself are not among them
 */
public record Annexes(Map<String, Outcome.Made> made, List<Problem> problems) {
  public Annexes {
    made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    problems = List.copyOf(problems);
  }

  /** Whether all of them were made. */
  public boolean areWhole() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
