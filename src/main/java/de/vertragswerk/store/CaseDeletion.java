package de.vertragswerk.store;

import org.jdbi.v3.core.Handle;

/**
 * Deletes cases so that nothing of them can be read any more: rows, the key under which the journal
 * speaks of them, and what the database still has of both in its files.
 */
final class CaseDeletion {
  private final Transactions transactions;
  private final Database database;

  CaseDeletion(Transactions transactions, Database database) {
    this.transactions = transactions;
    this.database = database;
  }

  /** Everything else of a case hangs on its row. */
  static void delete(Handle handle, CaseId id) {
    handle
        .createUpdate("DELETE FROM idempotency_key WHERE result = :id")
        .bind("id", id.value())
        .execute();
    handle.createUpdate("DELETE FROM case_file WHERE id = :id").bind("id", id.value()).execute();
  }

  /** After the transaction that deleted. */
  void forget() {
    transactions.read(
        handle -> {
          database.forgetDeleted(handle);
          return handle;
        });
  }
}
