package de.vertragswerk.workflow;

import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What another library does to one parameter file.
 *
 * @param sections titles of those that read differently, are new, or are gone
 * @param problems errors that only the later library finds
 */
public record ContractImpact(
    String file, Effect effect, List<String> sections, List<Problem> problems) {

  /** The kinds of it, those first that need somebody. */
  public enum Effect {
    /** The later library finds an error where the earlier one found none. */
    BECOMES_INVALID,
    /** All that the later library misses are values nobody was asked for before. */
    NEEDS_ANSWER,
    READS_DIFFERENTLY,
    SAME,
    /** The earlier library has errors, the later one none. */
    BECOMES_VALID,
    /** No contract with either library. */
    STAYS_INVALID
  }

  public ContractImpact {
    Objects.requireNonNull(file);
    Objects.requireNonNull(effect);
    sections = List.copyOf(sections);
    problems = List.copyOf(problems);
  }
}
