package de.vertragswerk.comparison;

import java.util.List;
import java.util.Objects;

/**
 * Something that is in one library only, or not the same in both.
 *
 * @param id as the libraries name it: {@code contactDensity.contactsPerMonth}
 * @param title for people; that of the later library if it is there
 * @param changes what is different about it; for something added or removed all that it says
 */
public record Difference(
    Kind kind, Subject subject, String id, String title, List<Change> changes) {

  /** How two libraries differ. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One property that differs.
   *
   * @param property as the library's files name it: {@code title}, {@code text}, {@code default}
   */
  public record Change(String property, List<WordRun> words) {
    public Change {
      Objects.requireNonNull(property);
      words = List.copyOf(words);
    }
  }

  public Difference {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    changes = List.copyOf(changes);
  }
}
