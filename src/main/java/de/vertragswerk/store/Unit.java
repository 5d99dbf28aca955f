package de.vertragswerk.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** One transaction: its connection, and the one time at which all of it happens. */
final class Unit {
  private final Handle handle;
  private final Instant now;
  private boolean discarded;

  Unit(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  Handle handle() {
    return handle;
  }

  Instant now() {
    return now;
  }

  long millis() {
    return now.toEpochMilli();
  }

  /** Nothing of this transaction shall stay. */
  void discard() {
    discarded = true;
  }

  boolean isDiscarded() {
    return discarded;
  }
}
