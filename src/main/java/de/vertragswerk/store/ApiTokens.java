package de.vertragswerk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keys of programs. Only their hashes are stored. */
public final class ApiTokens {
  private static final String SEPARATOR = " ";

  private final Transactions transactions;
  private final Journal journal;
  private final Randomness randomness;

  ApiTokens(Transactions transactions, Journal journal, Randomness randomness) {
    this.transactions = transactions;
    this.journal = journal;
    this.randomness = randomness;
  }

  /** A token of the list of its owner. */
  public record Listed(String id, ApiToken token) {}

  /** A token that was presented, and whose it is. */
  public record Presented(Account account, ApiToken token) {}

  public Listed create(Actor actor, TokenHash hash, ApiToken token) {
    return transactions.write(
        unit -> {
          String id = randomness.id();
          unit.handle()
              .createUpdate(
                  """
                  INSERT INTO api_token
                    (id, token_hash, account_id, name, scopes, created_at, expires_at)
                  VALUES (:id, :hash, :account, :name, :scopes, :now, :expires)\
                  """)
              .bind("id", id)
              .bind("hash", hash.value())
              .bind("account", actor.account().value())
              .bind("name", token.name())
              .bind("scopes", String.join(SEPARATOR, token.scopes()))
              .bind("now", unit.millis())
              .bind("expires", token.expires().toEpochMilli())
              .execute();
          journal.append(unit, actor, JournalAction.TOKEN_CREATED, id);
          return new Listed(id, token);
        });
  }

  /** Finds it only while it is good and its account may be used. */
  public Optional<Presented> find(TokenHash hash) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT a.*, t.name, t.scopes, t.expires_at
                    FROM api_token t JOIN account a ON a.id = t.account_id
                    WHERE t.token_hash = :hash AND t.expires_at > :now AND a.state = 'ACTIVE'\
                    """)
                .bind("hash", hash.value())
                .bind("now", transactions.now().toEpochMilli())
                .map(
                    (row, context) ->
                        new Presented(AccountRows.ACCOUNT.map(row, context), token(row)))
                .findOne());
  }

  /** Somebody's own tokens, by name. */
  public List<Listed> list(Actor actor) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM api_token WHERE account_id = :account ORDER BY name, id")
                .bind("account", actor.account().value())
                .map((row, context) -> new Listed(row.getString("id"), token(row)))
                .list());
  }

  /** Revokes one of somebody's own tokens. */
  public Written<String> revoke(Actor actor, String id) {
    return transactions.change(
        unit -> {
          int revoked =
              unit.handle()
                  .createUpdate("DELETE FROM api_token WHERE id = :id AND account_id = :account")
                  .bind("id", id)
                  .bind("account", actor.account().value())
                  .execute();
          if (revoked == 0) {
            return Written.unknown();
          }
          journal.append(unit, actor, JournalAction.TOKEN_REVOKED, id);
          return Written.done(id);
        });
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    SortedSet<String> scopes = new TreeSet<>(Set.of(row.getString("scopes").split(SEPARATOR)));
    return new ApiToken(
        row.getString("name"), scopes, Instant.ofEpochMilli(row.getLong("expires_at")));
  }
}
