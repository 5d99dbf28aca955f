package de.vertragswerk.identity;

import de.vertragswerk.store.Account;
import de.vertragswerk.store.Credentials;
import de.vertragswerk.store.Login;
import de.vertragswerk.store.Randomness;
import de.vertragswerk.store.Store;
import de.vertragswerk.store.StoredSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door: logging in, staying in, logging out. Threads may share it. */
public final class SignIn {
  public static final Duration IDLE = Duration.ofMinutes(30);
  public static final Duration ABSOLUTE = Duration.ofHours(8);

  /** Noting each request would be a write for each. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Store store;
  private final Passwords passwords;
  private final Clock clock;
  private final Tokens tokens;
  private final Guard guard;

  public SignIn(Store store, Passwords passwords, Randomness randomness, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
    this.tokens = new Tokens(randomness);
    this.guard = new Guard(store.loginAttempts());
  }

  /**
   * Tries to log in. The sixth try within a minute is refused whatever the password, and so that
   * nobody learns whether the account exists.
   *
   * @param earlier the session the browser already has; null when it has none. It ends.
   */
  public LoginOutcome logIn(Login login, Secret password, @Nullable Secret earlier) {
    Optional<Duration> refusal = guard.refusal(login);
    if (refusal.isPresent()) {
      return new LoginOutcome.Locked(refusal.get());
    }
    Credentials found = store.accounts().credentials(login).orElse(null);
    String hash = found == null ? null : found.passwordHash();
    Boolean right = passwords.isRight(shortened(password), hash).orElse(null);
    if (right == null) {
      return new LoginOutcome.Busy();
    }
    if (!right || found == null || found.account().state() != Account.State.ACTIVE) {
      return new LoginOutcome.Wrong();
    }
    guard.forgive(login);
    return begin(found.account(), earlier);
  }

  /** Nobody shall make us hash a book. */
  private static Secret shortened(Secret password) {
    String value = password.value();
    return value.length() > 2 * PasswordRules.MAXIMUM ? new Secret("") : password;
  }

  private LoginOutcome begin(Account account, @Nullable Secret earlier) {
    Secret id = tokens.make();
    Secret csrf = tokens.make();
    store
        .sessions()
        .begin(
            Tokens.hash(id), account, csrf.value(), earlier == null ? null : Tokens.hash(earlier));
    return new LoginOutcome.LoggedIn(id, new Session(account, csrf));
  }

  /** Whose session this is, if it still lasts. */
  public Optional<Session> session(Secret id) {
    StoredSession found = store.sessions().find(Tokens.hash(id)).orElse(null);
    if (found == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Duration unused = Duration.between(found.lastSeen(), now);
    Duration age = Duration.between(found.created(), now);
    if (unused.compareTo(IDLE) >= 0 || age.compareTo(ABSOLUTE) >= 0) {
      logOut(id);
      return Optional.empty();
    }
    if (unused.compareTo(NOTED_EVERY) >= 0) {
      store.sessions().touch(Tokens.hash(id));
    }
    return Optional.of(new Session(found.account(), new Secret(found.csrfSecret())));
  }

  public void logOut(Secret id) {
    store.sessions().end(Tokens.hash(id));
  }
}
