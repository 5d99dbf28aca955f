package de.vertragswerk.store;

import java.util.Objects;

/**
 * A clause library as it was when a case used it.
 *
 * @param hash its content hash, as the library itself computes it
 */
public record LibrarySnapshot(String hash, String id, String version, Blob archive) {
  public LibrarySnapshot {
    Objects.requireNonNull(archive);
    if (hash.isBlank() || id.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("a snapshot names its library");
    }
  }
}
