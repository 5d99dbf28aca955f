package de.vertragswerk.rendering.layout;

import java.util.Objects;

/**
 * What is filled in at a place.
 *
 * @param name unique in the contract, and the same in each file made of the same contract
 * @param label what belongs there, for those who cannot see the place
 */
public record FormField(String name, String label, Kind kind) {
  public FormField {
    Objects.requireNonNull(name);
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
  }

  /** What it takes. */
  public enum Kind {
    /** Words on one line. */
    TEXT,
    /** Words on as many lines as have room. */
    LINES,
    /** A tick, or none. */
    TICK,
    /** An electronic signature. */
    SIGNATURE;

    public boolean takesWords() {
      return this == TEXT || this == LINES;
    }
  }
}
