package de.vertragswerk.domain;

import java.util.Objects;

/**
 * Something attached to a contract; it is listed when a clause refers to it, and is a file of its
 * own.
 *
 * @param text what it says, as a part outside the contract's order
 */
public record Annex(Clause text) {
  public Annex {
    Objects.requireNonNull(text);
  }

  public String id() {
    return text.id();
  }

  public String title() {
    return text.title();
  }

  public String summary() {
    return text.summary();
  }
}
