package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A case whose time is over. Shows no contents: who keeps the deletion periods sees no contracts.
 *
 * @param since when it came to where it stands, or was last changed
 */
public record DueCase(CaseId id, CaseStatus status, Instant since) {
  public DueCase {
    Objects.requireNonNull(id);
    Objects.requireNonNull(status);
    Objects.requireNonNull(since);
  }
}
