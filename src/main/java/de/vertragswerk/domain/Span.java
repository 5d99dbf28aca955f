package de.vertragswerk.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from null for "always so far"
 * @param until null for "until further notice"
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
  public static final Span ALWAYS = new Span(null, null);

  public Span {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + until);
    }
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Whether the two have a day in common. */
  public boolean meets(Span other) {
    return startsBy(other.until) && other.startsBy(until);
  }

  private boolean startsBy(@Nullable LocalDate day) {
    return from == null || day == null || !from.isAfter(day);
  }
}
