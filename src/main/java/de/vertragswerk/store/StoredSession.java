package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who is logged in.
 *
 * @param csrfSecret what forms must send back
 */
public record StoredSession(Account account, String csrfSecret, Instant created, Instant lastSeen) {
  public StoredSession {
    Objects.requireNonNull(account);
    Objects.requireNonNull(csrfSecret);
    Objects.requireNonNull(created);
    Objects.requireNonNull(lastSeen);
  }

  @Override
  public String toString() {
    return "StoredSession[" + account + "]";
  }
}
