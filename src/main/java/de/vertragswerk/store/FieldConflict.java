package de.vertragswerk.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same field to different things; the stored one stays until somebody
 * chooses.
 *
 * @param stored null when the field is gone
 * @param typed null when the field was to be gone
 */
public record FieldConflict(String pointer, @Nullable String stored, @Nullable String typed) {
  public FieldConflict {
    Objects.requireNonNull(pointer);
  }
}
