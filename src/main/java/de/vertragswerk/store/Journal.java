package de.vertragswerk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * The journal: only ever appended to, each entry chained to the one before by its hash, the end
 * sealed with a key that is not in the database.
 */
public final class Journal {
  static final RowMapper<JournalEntry> ENTRY = (row, context) -> entry(row);

  private final Transactions transactions;
  private final Database database;
  private final JournalKey key;
  private final Visibility visibility;

  Journal(Transactions transactions, Database database, JournalKey key, Visibility visibility) {
    this.transactions = transactions;
    this.database = database;
    this.key = key;
    this.visibility = visibility;
  }

  /** A journal is never empty: else deleting all of it would look like the beginning. */
  void begin(Unit unit) {
    database.lockJournal(unit.handle());
    if (storedHead(unit.handle()) == null) {
      append(unit, Actor.SYSTEM, JournalAction.STORE_CREATED, "");
    }
  }

  /**
   * The last thing a transaction does: until it ends nobody else can append, so nobody may then
   * wait for another lock.
   */
  void append(Unit unit, Actor actor, JournalAction action, String object, String mac) {
    Handle handle = unit.handle();
    database.lockJournal(handle);
    JournalHead last = storedHead(handle);
    long sequence = last == null ? 1 : last.sequence() + 1;
    JournalEntry entry =
        new JournalEntry(
                sequence,
                unit.now(),
                actor.account().value(),
                action,
                object,
                mac,
                last == null ? "" : last.hash(),
                "")
            .sealed();
    insert(handle, entry);
    moveHead(handle, entry.head());
  }

  void append(Unit unit, Actor actor, JournalAction action, String object) {
    append(unit, actor, action, object, "");
  }

  /**
   * Says what was done to a case in a way that only the key of the case can tie to its contents.
   */
  void appendForCase(Unit unit, Actor actor, JournalAction action, CaseId id, String... contents) {
    byte[] caseKey = caseKey(unit.handle(), id).orElseThrow();
    append(unit, actor, action, id.value(), Digests.mac(caseKey, contents));
  }

  /** Gone with its case. */
  static Optional<byte[]> caseKey(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT mac_key FROM case_key WHERE case_id = :id")
        .bind("id", id.value())
        .mapTo(byte[].class)
        .findOne();
  }

  private static void insert(Handle handle, JournalEntry entry) {
    handle
        .createUpdate(
            """
            INSERT INTO journal (seq, at, actor, action, object, mac, previous, hash)
            VALUES (:seq, :at, :actor, :action, :object, :mac, :previous, :hash)\
            """)
        .bind("seq", entry.sequence())
        .bind("at", entry.at().toEpochMilli())
        .bind("actor", entry.actor())
        .bind("action", entry.action().name())
        .bind("object", entry.object())
        .bind("mac", entry.mac())
        .bind("previous", entry.previous())
        .bind("hash", entry.hash())
        .execute();
  }

  private void moveHead(Handle handle, JournalHead head) {
    handle
        .createUpdate(
            """
            INSERT INTO journal_head (id, seq, hash, seal) VALUES (1, :seq, :hash, :seal)
            ON CONFLICT (id) DO UPDATE SET seq = :seq, hash = :hash, seal = :seal\
            """)
        .bind("seq", head.sequence())
        .bind("hash", head.hash())
        .bind("seal", key.seal(head))
        .execute();
  }

  private static @Nullable JournalHead storedHead(Handle handle) {
    return handle
        .createQuery("SELECT seq, hash FROM journal_head")
        .map((row, context) -> new JournalHead(row.getLong("seq"), row.getString("hash")))
        .findOne()
        .orElse(null);
  }

  /** To print and keep elsewhere. */
  public JournalHead head() {
    return transactions
        .read(handle -> Optional.ofNullable(storedHead(handle)))
        .orElseThrow(() -> StoreException.broken("the journal has no end"));
  }

  /** Reads the whole journal, and says where it is first not as it was written. */
  public JournalCheck verify() {
    return transactions.read(handle -> new JournalVerification(key, null).of(handle));
  }

  /** The same, and whether the end printed once is part of it. */
  public JournalCheck verify(JournalHead printed) {
    return transactions.read(handle -> new JournalVerification(key, printed).of(handle));
  }

  /** What was done to a case, oldest first; nothing if the actor may not see the case. */
  public List<JournalEntry> ofCase(Actor actor, CaseId id) {
    return transactions.read(
        handle ->
            visibility.visible(handle, actor, id).isEmpty()
                ? List.of()
                : handle
                    .createQuery("SELECT * FROM journal WHERE object = :id ORDER BY seq")
                    .bind("id", id.value())
                    .map(ENTRY)
                    .list());
  }

  private static JournalEntry entry(ResultSet row) throws SQLException {
    return new JournalEntry(
        row.getLong("seq"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("actor"),
        JournalAction.valueOf(row.getString("action")),
        row.getString("object"),
        row.getString("mac"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
