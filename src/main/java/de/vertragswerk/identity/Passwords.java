package de.vertragswerk.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import de.vertragswerk.store.Randomness;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id. Each hash takes 19 MiB, so only some are made at a time; who
 * waits too long for a turn gets none. Threads share it, one in a process.
 */
public final class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int PARALLELISM = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID);

  private final Randomness randomness;
  private final Semaphore turns;
  private final AtomicLong made = new AtomicLong();
  private final String nobodys;

  public Passwords(Randomness randomness, int atATime) {
    this.randomness = randomness;
    this.turns = new Semaphore(atATime, true);
    this.nobodys = hashNow(new Secret(new Tokens(randomness).make().value()));
  }

  /** Nothing when all turns are taken for too long. */
  Optional<String> hash(Secret password) {
    return inTurn(() -> hashNow(password));
  }

  /**
   * Whether it is the password. Takes as long when there is no such account.
   *
   * @param hash null when there is no account
   * @return nothing when all turns are taken for too long
   */
  Optional<Boolean> isRight(Secret password, @Nullable String hash) {
    boolean known = hash != null;
    String against = known ? hash : nobodys;
    return inTurn(() -> Password.check(password.value(), against).with(ARGON2) && known);
  }

  /** How many hashes were computed since the start. */
  long computed() {
    return made.get();
  }

  private String hashNow(Secret password) {
    return Password.hash(password.value())
        .addSalt(randomness.bytes(SALT_BYTES))
        .with(ARGON2)
        .getResult();
  }

  private <T> Optional<T> inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      made.incrementAndGet();
      return Optional.of(work.get());
    } finally {
      turns.release();
    }
  }
}
