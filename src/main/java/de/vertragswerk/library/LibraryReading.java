package de.vertragswerk.library;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What came of reading a library. With an error among the problems the library is only good for
 * looking at, not for making contracts.
 */
public record LibraryReading(ClauseLibrary library, List<Problem> problems) {
  public LibraryReading {
    Objects.requireNonNull(library);
    problems = List.copyOf(problems);
  }
}
