package de.vertragswerk.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Every clause library a case was ever pinned to. There is no way to delete one. */
public final class LibrarySnapshots {
  private final Transactions transactions;
  private final Journal journal;

  LibrarySnapshots(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /** Stores a library if it is not there yet. */
  public void keep(LibrarySnapshot snapshot) {
    if (find(snapshot.hash()).isPresent()) {
      return;
    }
    transactions.write(
        unit -> {
          int stored =
              unit.handle()
                  .createUpdate(
                      """
                      INSERT INTO library_snapshot (hash, library_id, version, archive, stored_at)
                      VALUES (:hash, :id, :version, :archive, :now) ON CONFLICT DO NOTHING""")
                  .bind("hash", snapshot.hash())
                  .bind("id", snapshot.id())
                  .bind("version", snapshot.version())
                  .bind("archive", snapshot.archive().bytes())
                  .bind("now", unit.millis())
                  .execute();
          if (stored == 1) {
            journal.append(unit, Actor.SYSTEM, JournalAction.LIBRARY_STORED, snapshot.hash());
          }
          return stored;
        });
  }

  public Optional<LibrarySnapshot> find(String hash) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT hash, library_id, version, archive FROM library_snapshot
                    WHERE hash = :hash""")
                .bind("hash", hash)
                .map(
                    (row, context) ->
                        new LibrarySnapshot(
                            row.getString("hash"),
                            row.getString("library_id"),
                            row.getString("version"),
                            Blob.of(row.getBytes("archive"))))
                .findOne());
  }

  /** The hashes of all of them, oldest first. */
  public List<String> hashes() {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT hash FROM library_snapshot ORDER BY stored_at, hash")
                .mapTo(String.class)
                .list());
  }

  static boolean isStored(Handle handle, String hash) {
    return handle
        .createQuery("SELECT 1 FROM library_snapshot WHERE hash = :hash")
        .bind("hash", hash)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
