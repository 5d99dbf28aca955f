package de.vertragswerk.store;

import java.util.List;
import java.util.Objects;

/**
 * What saving a page came to.
 *
 * @param draft as it is now
 * @param conflicts fields that were not saved because somebody else had changed them
 */
public record DraftSaved(Draft draft, List<FieldConflict> conflicts) {
  public DraftSaved {
    Objects.requireNonNull(draft);
    conflicts = List.copyOf(conflicts);
  }
}
