package de.vertragswerk.store;

import de.vertragswerk.store.JournalCheck.Fault;
import de.vertragswerk.store.JournalCheck.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a journal from its beginning. Reads rows as texts and numbers, since a row somebody
 * changed need not be an entry any more.
 */
final class JournalVerification {
  static final int PAGE = 500;

  private final JournalKey key;
  private final @Nullable JournalHead printed;
  private long entries;
  private long last = Long.MIN_VALUE;
  private String previous = "";
  private @Nullable Fault fault;

  JournalVerification(JournalKey key, @Nullable JournalHead printed) {
    this.key = key;
    this.printed = printed;
  }

  /**
   * The sealed end is read first: entries that others append meanwhile come after it and are
   * checked like the rest.
   */
  JournalCheck of(Handle handle) {
    Seal seal = seal(handle);
    if (seal == null) {
      return new JournalCheck(0, new Fault(1, Kind.UNSEALED));
    }
    int rows;
    do {
      rows = lookAtPage(handle, seal);
    } while (rows == PAGE && fault == null);
    return new JournalCheck(entries, fault == null ? faultAtTheEnd(seal, seal(handle)) : fault);
  }

  /** Page by page, so that a long journal needs neither much memory nor a long transaction. */
  private int lookAtPage(Handle handle, Seal seal) {
    return handle
        .createQuery("SELECT * FROM journal WHERE seq > :last ORDER BY seq LIMIT :page")
        .bind("last", last)
        .bind("page", PAGE)
        .map((row, context) -> fault == null && look(row, seal))
        .list()
        .size();
  }

  private static @Nullable Seal seal(Handle handle) {
    return handle
        .createQuery("SELECT seq, hash, seal FROM journal_head")
        .map(Seal::of)
        .findOne()
        .orElse(null);
  }

  private boolean look(ResultSet row, Seal seal) throws SQLException {
    long sequence = row.getLong("seq");
    last = sequence;
    long expected = entries + 1;
    if (sequence != expected) {
      fault = new Fault(expected, Kind.MISSING);
      return false;
    }
    String hash = text(row, "hash");
    if (!text(row, "previous").equals(previous) || !computed(row).equals(hash)) {
      fault = new Fault(expected, Kind.CHANGED);
      return false;
    }
    if (printed != null && printed.sequence() == sequence && !printed.hash().equals(hash)) {
      fault = new Fault(sequence, Kind.NOT_AS_PRINTED);
      return false;
    }
    if (seal.sequence == sequence && !seal.hash.equals(hash)) {
      fault = new Fault(sequence, Kind.CHANGED);
      return false;
    }
    entries = sequence;
    previous = hash;
    return true;
  }

  /**
   * Between the two readings of the end others may have appended, and then sealed what they did.
   */
  private @Nullable Fault faultAtTheEnd(Seal seal, @Nullable Seal after) {
    if (entries < seal.sequence) {
      return new Fault(entries + 1, Kind.MISSING);
    }
    if (!seal.isBy(key)) {
      return new Fault(seal.sequence, Kind.UNSEALED);
    }
    if (after == null || after.sequence < entries || !after.isBy(key)) {
      return new Fault(seal.sequence + 1, Kind.UNSEALED);
    }
    return printed != null && printed.sequence() > entries
        ? new Fault(entries + 1, Kind.NOT_AS_PRINTED)
        : null;
  }

  private static String computed(ResultSet row) throws SQLException {
    return Digests.sha256(
        Long.toString(row.getLong("seq")),
        Long.toString(row.getLong("at")),
        text(row, "actor"),
        text(row, "action"),
        text(row, "object"),
        text(row, "mac"),
        text(row, "previous"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  /** The end of the journal as stored. */
  private record Seal(long sequence, String hash, String seal) {
    static Seal of(ResultSet row, Object context) throws SQLException {
      return new Seal(row.getLong("seq"), text(row, "hash"), text(row, "seal"));
    }

    boolean isBy(JournalKey key) {
      return sequence > 0
          && hash.length() == 64
          && key.seal(new JournalHead(sequence, hash)).equals(seal);
    }
  }
}
