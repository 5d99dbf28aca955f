package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Permission to make an account, or to give one a new password. Names nobody.
 *
 * @param account whose password it is about; null when it is about a new account
 */
public record Invitation(
    Role role, OrganisationId organisation, @Nullable AccountId account, Instant expires) {
  public Invitation {
    Objects.requireNonNull(role);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(expires);
  }
}
