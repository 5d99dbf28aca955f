package de.vertragswerk.store;

import org.jdbi.v3.core.Handle;

/** What SQLite and PostgreSQL do differently. */
interface Database extends AutoCloseable {

  javax.sql.DataSource connections();

  /** Lets one transaction after the other append to the journal, until this one ends. */
  void lockJournal(Handle handle);

  /** Makes what was deleted unreadable in the files, as far as the database lets us. */
  void forgetDeleted(Handle handle);

  /** Fails if a connection is not as durable as we rely on. */
  void provePromises(Handle handle);

  @Override
  void close();
}
