package de.vertragswerk.domain;

import java.util.Objects;

/**
 * Which library, in which version, with which content.
 *
 * @param hash SHA-256 over all files, hexadecimal
 */
public record LibraryIdentity(String id, String version, String hash) {
  public LibraryIdentity {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(hash);
  }

  /** As parameter files write it: {@code lap@1.0.0}. */
  public String reference() {
    return id + "@" + version;
  }
}
