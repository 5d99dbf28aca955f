package de.vertragswerk.validation;

import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of computing a default.
 *
 * @param value null when it came to nothing; that is a problem unless what it builds on is missing,
 *     which is a problem already
 */
record DefaultOutcome(@Nullable ParameterValue value, List<Problem> problems) {
  static final DefaultOutcome NOTHING = new DefaultOutcome(null, List.of());

  DefaultOutcome {
    problems = List.copyOf(problems);
  }

  static DefaultOutcome of(ParameterValue value) {
    return new DefaultOutcome(value, List.of());
  }

  static DefaultOutcome of(Problem problem) {
    return new DefaultOutcome(null, List.of(problem));
  }
}
