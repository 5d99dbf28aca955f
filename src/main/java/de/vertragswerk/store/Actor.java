package de.vertragswerk.store;

import java.util.Objects;

/** On whose behalf something is read or written; everything about cases asks for one. */
public record Actor(AccountId account, OrganisationId organisation, Role role) {
  /** The service itself: it keeps the store and sees no case. */
  public static final Actor SYSTEM =
      new Actor(AccountId.SYSTEM, new OrganisationId(AccountId.SYSTEM.value()), Role.ADMIN);

  public Actor {
    Objects.requireNonNull(account);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(role);
  }
}
