package de.vertragswerk.comparison;

import java.util.Objects;

/** Words side by side that share a fate. */
public record WordRun(Fate fate, String words) {

  /** What became of words. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  public WordRun {
    Objects.requireNonNull(fate);
    Objects.requireNonNull(words);
  }
}
