package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import java.util.List;
import java.util.Objects;

/**
 * An expression of a library, and where each of its characters stands in the library's file.
 *
 * @param source CEL; empty when there is none
 * @param runs in order; the first one begins the source. For a source that is empty it says where
 *     somebody could write one
 */
public record Expression(String source, List<Run> runs) {

  /**
   * Characters that stand side by side in one line of the file, up to the next run.
   *
   * @param offset of the first one in the source, in code points
   */
  public record Run(int offset, Place.Line place) {
    public Run {
      Objects.requireNonNull(place);
    }

    /** Where a character of this run stands. */
    public Place.Line placeOf(int character) {
      return new Place.Line(place.file(), place.line(), place.column() + character - offset);
    }
  }

  public Expression {
    Objects.requireNonNull(source);
    runs = List.copyOf(runs);
    if (runs.isEmpty() || runs.get(0).offset() != 0) {
      throw new IllegalArgumentException("an expression begins somewhere");
    }
  }

  public boolean isEmpty() {
    return source.isEmpty();
  }

  /** Where a character stands, counted from 0 in code points. */
  public Place.Line placeOf(int character) {
    Run found = runs.get(0);
    for (Run run : runs) {
      if (run.offset() <= character) {
        found = run;
      }
    }
    return found.placeOf(character);
  }
}
