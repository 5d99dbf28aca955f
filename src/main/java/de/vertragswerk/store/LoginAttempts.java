package de.vertragswerk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Counts tries of logins, whether such an account exists or not. Each try counts before the
 * password is looked at, so many at the same time count too.
 */
public final class LoginAttempts {
  private static final String COUNT =
      """
      INSERT INTO login_attempt (login_hash, since, tries) VALUES (:login, :now, 1)
      ON CONFLICT (login_hash) DO UPDATE SET
        tries = CASE WHEN login_attempt.since <= :old THEN 1 ELSE login_attempt.tries + 1 END,
        since = CASE WHEN login_attempt.since <= :old THEN :now ELSE login_attempt.since END
      RETURNING since, tries\
      """;

  private final Transactions transactions;

  LoginAttempts(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * How often a login was tried.
   *
   * @param since when the first of these tries was
   * @param now when this one is
   */
  public record Tries(long count, Instant since, Instant now) {
    public Tries {
      Objects.requireNonNull(since);
      Objects.requireNonNull(now);
    }
  }

  /** Counts one more try within {@code window} of the first. */
  public Tries count(Login login, Duration window) {
    return transactions.write(
        unit ->
            unit.handle()
                .createQuery(COUNT)
                .bind("login", TokenHash.of(login.value()).value())
                .bind("now", unit.millis())
                .bind("old", unit.now().minus(window).toEpochMilli())
                .map(
                    (row, context) ->
                        new Tries(
                            row.getLong("tries"),
                            Instant.ofEpochMilli(row.getLong("since")),
                            unit.now()))
                .one());
  }

  /** The right password was given. */
  public void clear(Login login) {
    transactions.write(
        unit ->
            unit.handle()
                .createUpdate("DELETE FROM login_attempt WHERE login_hash = :login")
                .bind("login", TokenHash.of(login.value()).value())
                .execute());
  }
}
