package de.vertragswerk.validation;

import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What came of compiling a library's rules. With an error among the problems the rules lack those
 * that are wrong, so that they are no ground for saying a contract is fine.
 */
public record RuleCompilation(CompiledRules rules, List<Problem> problems) {
  public RuleCompilation {
    Objects.requireNonNull(rules);
    problems = List.copyOf(problems);
  }
}
