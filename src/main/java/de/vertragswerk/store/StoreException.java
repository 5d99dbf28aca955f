package de.vertragswerk.store;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The machine failed: the store cannot be reached, is full or is broken. Holds no stored values.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_BUSY = 5;

  private final Kind kind;

  /** What may help. */
  public enum Kind {
    /** Trying again later. */
    UNAVAILABLE,
    /** Making room. */
    FULL,
    /** Looking into it. */
    BROKEN
  }

  StoreException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = Objects.requireNonNull(kind);
  }

  static StoreException broken(String message) {
    return new StoreException(Kind.BROKEN, message, null);
  }

  static StoreException of(Throwable failure) {
    Kind kind = kind(failure);
    return new StoreException(kind, "the store failed (" + kind + ")", failure);
  }

  public Kind kind() {
    return kind;
  }

  private static Kind kind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return kind(sql);
      }
    }
    return Kind.BROKEN;
  }

  /** PostgreSQL speaks in states of the SQL standard, SQLite in numbers of its own. */
  private static Kind kind(SQLException failure) {
    String state = Objects.requireNonNullElse(failure.getSQLState(), "");
    if (state.startsWith("53") || failure.getErrorCode() == SQLITE_FULL) {
      return Kind.FULL;
    }
    boolean away =
        state.startsWith("08")
            || state.startsWith("57P")
            || failure.getErrorCode() == SQLITE_BUSY
            || failure instanceof java.sql.SQLTransientException;
    return away ? Kind.UNAVAILABLE : Kind.BROKEN;
  }
}
