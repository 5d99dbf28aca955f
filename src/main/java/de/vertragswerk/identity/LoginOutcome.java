package de.vertragswerk.identity;

import java.time.Duration;
import java.util.Objects;

/** What came of trying to log in. */
public sealed interface LoginOutcome {

  /**
   * Inside.
   *
   * @param id what the browser must show from now on
   */
  record LoggedIn(Secret id, Session session) implements LoginOutcome {
    public LoggedIn {
      Objects.requireNonNull(id);
      Objects.requireNonNull(session);
    }
  }

  /** Not this password, no such login, or blocked; it is not said which. */
  record Wrong() implements LoginOutcome {}

  /** Tried too often. */
  record Locked(Duration remaining) implements LoginOutcome {
    public Locked {
      Objects.requireNonNull(remaining);
    }
  }

  /** Too many are at the door just now. */
  record Busy() implements LoginOutcome {}
}
