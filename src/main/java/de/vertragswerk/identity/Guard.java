package de.vertragswerk.identity;

import de.vertragswerk.store.Login;
import de.vertragswerk.store.LoginAttempts;
import de.vertragswerk.store.LoginAttempts.Tries;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets each login be tried five times a minute. Logins nobody has are counted like others, so that
 * the answer does not tell which exist.
 */
final class Guard {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int TRIES = 5;

  private final LoginAttempts attempts;

  Guard(LoginAttempts attempts) {
    this.attempts = attempts;
  }

  /** How long to wait; nothing when this try is allowed. */
  Optional<Duration> refusal(Login login) {
    Tries tries = attempts.count(login, WINDOW);
    return tries.count() > TRIES
        ? Optional.of(Duration.between(tries.now(), tries.since().plus(WINDOW)))
        : Optional.empty();
  }

  /** The right password was given. */
  void forgive(Login login) {
    attempts.clear(login);
  }
}
