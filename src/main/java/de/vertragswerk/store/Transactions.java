package de.vertragswerk.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Runs work against the database. Threads may share it. */
final class Transactions {
  private final Jdbi jdbi;
  private final Clock clock;

  Transactions(Database database, Clock clock) {
    this.jdbi = Jdbi.create(database.connections());
    this.clock = clock;
    // else a failing statement tells the log which values it was about
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Each statement for itself; takes no lock of the embedded store, which has only one. */
  <T> T read(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException failure) {
      throw StoreException.of(failure);
    }
  }

  /** All or nothing. */
  <T> T write(Function<Unit, T> work) {
    try {
      return jdbi.withHandle(handle -> inTransaction(handle, work));
    } catch (JdbiException failure) {
      throw StoreException.of(failure);
    }
  }

  /** All, or, if the outcome is not {@link Written.Done}, nothing. */
  <T> Written<T> change(Function<Unit, Written<T>> work) {
    return write(
        unit -> {
          Written<T> outcome = work.apply(unit);
          if (!outcome.isDone()) {
            unit.discard();
          }
          return outcome;
        });
  }

  private <T> T inTransaction(Handle handle, Function<Unit, T> work) {
    handle.begin();
    boolean keep = false;
    try {
      Unit unit = new Unit(handle, now());
      T result = work.apply(unit);
      keep = !unit.isDiscarded();
      if (keep) {
        handle.commit();
      }
      return result;
    } finally {
      if (!keep || handle.isInTransaction()) {
        handle.rollback();
      }
    }
  }
}
