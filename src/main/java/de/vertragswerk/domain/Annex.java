package de.vertragswerk.domain;

import java.util.Objects;

/** Something attached to a contract; it is listed when a clause refers to it. */
public record Annex(String id, String title, String summary) {
  public Annex {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(summary);
  }
}
