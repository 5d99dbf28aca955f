package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/** Somebody accounts belong to. */
public record Organisation(OrganisationId id, Kind kind, String name, Instant created) {
  /** What an organisation is here. */
  public enum Kind {
    PROVIDER,
    JOBCENTER,
    /** Runs the service; home of editors and administrators. */
    OPERATOR;

    /** An account sees cases by the kind of its organisation, so the two must not disagree. */
    public boolean takes(Role role) {
      return switch (this) {
        case PROVIDER -> role == Role.PROVIDER;
        case JOBCENTER -> role == Role.REVIEWER;
        case OPERATOR -> role == Role.EDITOR || role == Role.ADMIN;
      };
    }
  }

  public Organisation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(created);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an organisation needs a name");
    }
  }
}
