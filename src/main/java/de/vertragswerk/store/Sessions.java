package de.vertragswerk.store;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is logged in; how long that lasts is decided in {@code identity}. */
public final class Sessions {
  private final Transactions transactions;
  private final Journal journal;

  Sessions(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /**
   * Begins a session.
   *
   * @param earlier the one the browser had before; it ends
   */
  public void begin(TokenHash id, Account account, String csrfSecret, @Nullable TokenHash earlier) {
    transactions.write(
        unit -> {
          if (earlier != null) {
            end(unit, earlier);
          }
          unit.handle()
              .createUpdate(
                  """
                  INSERT INTO session (id_hash, account_id, csrf_secret, created_at, last_seen_at)
                  VALUES (:id, :account, :csrf, :now, :now)\
                  """)
              .bind("id", id.value())
              .bind("account", account.id().value())
              .bind("csrf", csrfSecret)
              .bind("now", unit.millis())
              .execute();
          journal.append(unit, account.actor(), JournalAction.LOGGED_IN, account.id().value());
          return id;
        });
  }

  /** Finds it only while its account may be used. */
  public Optional<StoredSession> find(TokenHash id) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT a.*, s.csrf_secret AS csrf, s.created_at AS begun, s.last_seen_at AS seen
                    FROM session s JOIN account a ON a.id = s.account_id
                    WHERE s.id_hash = :id AND a.state = 'ACTIVE'\
                    """)
                .bind("id", id.value())
                .map(
                    (row, context) ->
                        new StoredSession(
                            AccountRows.ACCOUNT.map(row, context),
                            row.getString("csrf"),
                            Instant.ofEpochMilli(row.getLong("begun")),
                            Instant.ofEpochMilli(row.getLong("seen"))))
                .findOne());
  }

  /** Somebody is still there. */
  public void touch(TokenHash id) {
    transactions.write(
        unit ->
            unit.handle()
                .createUpdate("UPDATE session SET last_seen_at = :now WHERE id_hash = :id")
                .bind("now", unit.millis())
                .bind("id", id.value())
                .execute());
  }

  public void end(TokenHash id) {
    transactions.write(unit -> end(unit, id));
  }

  private static int end(Unit unit, TokenHash id) {
    return unit.handle()
        .createUpdate("DELETE FROM session WHERE id_hash = :id")
        .bind("id", id.value())
        .execute();
  }
}
