package de.vertragswerk.identity;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.store.Account;
import de.vertragswerk.store.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What came of accepting an invitation, or of changing a password. */
public sealed interface Admission {

  /** Now somebody with an account, and the password they chose. */
  record Admitted(Account account) implements Admission {
    public Admitted {
      Objects.requireNonNull(account);
    }
  }

  /** What they gave will not do; they may try again. */
  record Problems(List<Problem> problems) implements Admission {
    public Problems {
      problems = List.copyOf(problems);
    }
  }

  /** The invitation is not good, or not any more. */
  record NotInvited() implements Admission {}

  /** The password so far is another one. */
  record WrongPassword() implements Admission {}

  /** Tried too often. */
  record Locked(Duration remaining) implements Admission {
    public Locked {
      Objects.requireNonNull(remaining);
    }
  }

  /** The login belongs to somebody else, say. */
  record Refused(Refusal reason) implements Admission {
    public Refused {
      Objects.requireNonNull(reason);
    }
  }

  /** Too many are at the door just now. */
  record Busy() implements Admission {}
}
