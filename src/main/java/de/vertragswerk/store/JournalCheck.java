package de.vertragswerk.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of checking the whole journal.
 *
 * @param entries how many were looked at
 * @param fault the first one; null when the journal is whole
 */
public record JournalCheck(long entries, @Nullable Fault fault) {

  /**
   * Something that must not be.
   *
   * @param sequence of the first entry that is not as it was written
   */
  public record Fault(long sequence, Kind kind) {
    public Fault {
      Objects.requireNonNull(kind);
    }
  }

  /** How a journal can be broken. */
  public enum Kind {
    /** An entry is not there. */
    MISSING,
    /** An entry does not say what it said when it was written. */
    CHANGED,
    /** The end of the journal is not sealed, or the seal is not ours. */
    UNSEALED,
    /** The end that was printed once is not part of this journal. */
    NOT_AS_PRINTED
  }

  public boolean isWhole() {
    return fault == null;
  }
}
