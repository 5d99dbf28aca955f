package de.vertragswerk.proof;

import de.vertragswerk.problem.Problem;
import java.util.Objects;

/**
 * Something a library does not live up to.
 *
 * @param file the smallest parameter file that shows it, as JSON; empty when no file shows it
 */
public record ProofFinding(Problem problem, String file) {
  public ProofFinding {
    Objects.requireNonNull(problem);
    Objects.requireNonNull(file);
  }
}
