package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did what when. Holds no personal data: the actor is an id, and what exactly was written is
 * there only as a MAC under a key that is destroyed together with the case.
 *
 * @param sequence counted from 1 without a gap
 * @param object id of what it was done to
 * @param mac empty when it was not done to a case
 * @param previous hash of the entry before; empty for the first
 */
public record JournalEntry(
    long sequence,
    Instant at,
    String actor,
    JournalAction action,
    String object,
    String mac,
    String previous,
    String hash) {
  public JournalEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(action);
    Objects.requireNonNull(object);
    Objects.requireNonNull(mac);
    Objects.requireNonNull(previous);
    Objects.requireNonNull(hash);
  }

  /** The hash this entry must have. */
  String computedHash() {
    return Digests.sha256(
        Long.toString(sequence),
        Long.toString(at.toEpochMilli()),
        actor,
        action.name(),
        object,
        mac,
        previous);
  }

  JournalEntry sealed() {
    return new JournalEntry(sequence, at, actor, action, object, mac, previous, computedHash());
  }

  JournalHead head() {
    return new JournalHead(sequence, hash);
  }
}
