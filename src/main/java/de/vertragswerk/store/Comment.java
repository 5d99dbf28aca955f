package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Something said about a submitted version; both sides read it.
 *
 * @param n the version it is about
 * @param place the clause it is about; empty when it is about the whole
 */
public record Comment(String id, int n, String place, AccountId author, String words, Instant at) {
  public Comment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(place);
    Objects.requireNonNull(author);
    Objects.requireNonNull(words);
    Objects.requireNonNull(at);
  }

  /** Without what was said. */
  @Override
  public String toString() {
    return "Comment[" + id + " on version " + n + "]";
  }
}
