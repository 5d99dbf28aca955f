package de.vertragswerk.store;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does a request once, however often it arrives. */
final class IdempotencyKeys {
  static final Duration KEPT = Duration.ofDays(2);

  /**
   * A request that may come again.
   *
   * @param digest of all that makes it this request
   */
  record Request(Actor actor, RequestKey key, String digest) {
    static Request of(Actor actor, RequestKey key, String... contents) {
      return new Request(actor, key, Digests.sha256(contents));
    }
  }

  /**
   * Does the work unless the request came before; then finds what came of it.
   *
   * @param name what to remember of a result
   * @param find a result by what was remembered
   */
  <T> Written<T> once(
      Unit unit,
      Request request,
      Supplier<Written<T>> work,
      Function<T, String> name,
      Function<String, Written<T>> find) {
    if (!request.key().isGiven()) {
      return work.get();
    }
    if (!claim(unit, request)) {
      Earlier earlier = earlier(unit, request);
      return earlier.digest().equals(request.digest()) && earlier.result() != null
          ? find.apply(Objects.requireNonNull(earlier.result()))
          : Written.refused(Refusal.KEY_REUSED);
    }
    Written<T> outcome = work.get();
    if (outcome instanceof Written.Done<T> done) {
      remember(unit, request, name.apply(done.value()));
    }
    return outcome;
  }

  /** Waits for a transaction that has claimed the same key. */
  private static boolean claim(Unit unit, Request request) {
    return unit.handle()
            .createUpdate(
                """
                INSERT INTO idempotency_key (account_id, request, digest, created_at)
                VALUES (:account, :request, :digest, :now) ON CONFLICT DO NOTHING\
                """)
            .bind("account", request.actor().account().value())
            .bind("request", request.key().value())
            .bind("digest", request.digest())
            .bind("now", unit.millis())
            .execute()
        == 1;
  }

  private static void remember(Unit unit, Request request, String result) {
    unit.handle()
        .createUpdate(
            """
            UPDATE idempotency_key SET result = :result
            WHERE account_id = :account AND request = :request\
            """)
        .bind("account", request.actor().account().value())
        .bind("request", request.key().value())
        .bind("result", result)
        .execute();
  }

  private record Earlier(String digest, @Nullable String result) {}

  private static Earlier earlier(Unit unit, Request request) {
    return unit.handle()
        .createQuery(
            """
            SELECT digest, result FROM idempotency_key
            WHERE account_id = :account AND request = :request\
            """)
        .bind("account", request.actor().account().value())
        .bind("request", request.key().value())
        .map((row, context) -> new Earlier(row.getString("digest"), row.getString("result")))
        .one();
  }
}
