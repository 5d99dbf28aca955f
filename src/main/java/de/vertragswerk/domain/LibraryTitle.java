package de.vertragswerk.domain;

import java.util.List;
import java.util.Objects;

/**
 * What contracts made of a library are called, and what the library rests on.
 *
 * @param period the days contracts of this library may begin on
 */
public record LibraryTitle(
    String title, String subtitle, String language, Span period, List<Source> sources) {

  /** A document the library rests on. */
  public record Source(String id, String title, String place) {
    public Source {
      Objects.requireNonNull(id);
      Objects.requireNonNull(title);
      Objects.requireNonNull(place);
    }
  }

  public LibraryTitle {
    Objects.requireNonNull(title);
    Objects.requireNonNull(subtitle);
    Objects.requireNonNull(language);
    Objects.requireNonNull(period);
    sources = List.copyOf(sources);
  }
}
