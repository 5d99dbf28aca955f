package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who may log in.
 *
 * @param login a mail address in small letters
 * @param version counts changes
 */
public record Account(
    AccountId id,
    String login,
    String displayName,
    Role role,
    OrganisationId organisation,
    State state,
    Instant created,
    long version) {

  /** Whether the account may be used. */
  public enum State {
    ACTIVE,
    BLOCKED
  }

  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(login);
    Objects.requireNonNull(displayName);
    Objects.requireNonNull(role);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(state);
    Objects.requireNonNull(created);
  }

  public Actor actor() {
    return new Actor(id, organisation, role);
  }

  /** Without login and name, which no log may hold. */
  @Override
  public String toString() {
    return "Account[" + id.value() + ", " + role + ", " + state + "]";
  }
}
