package de.vertragswerk.store;

import java.time.Duration;

/** Clears away what has had its time; to be called now and then. */
public final class Housekeeping {
  private static final Duration ATTEMPTS_KEPT = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final CaseDeletion deletion;

  Housekeeping(Transactions transactions, CaseDeletion deletion) {
    this.transactions = transactions;
    this.deletion = deletion;
  }

  /**
   * Deletes sessions, tokens, invitations and request keys that are of no use any more.
   *
   * @param idle how long a session lives without being used
   * @param absolute how long a session lives at all
   */
  public void tidy(Duration idle, Duration absolute) {
    transactions.write(
        unit -> {
          delete(unit, "DELETE FROM session WHERE last_seen_at <= :before", idle);
          delete(unit, "DELETE FROM session WHERE created_at <= :before", absolute);
          delete(unit, "DELETE FROM login_attempt WHERE since <= :before", ATTEMPTS_KEPT);
          delete(unit, "DELETE FROM invitation WHERE expires_at <= :before", Duration.ZERO);
          delete(unit, "DELETE FROM api_token WHERE expires_at <= :before", Duration.ZERO);
          return delete(
              unit,
              "DELETE FROM idempotency_key WHERE created_at <= :before",
              IdempotencyKeys.KEPT);
        });
    deletion.forget();
  }

  private static int delete(Unit unit, String statement, Duration age) {
    return unit.handle()
        .createUpdate(statement)
        .bind("before", unit.now().minus(age).toEpochMilli())
        .execute();
  }
}
