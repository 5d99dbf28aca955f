package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A file laid with a case, such as the signed copy.
 *
 * @param name as its user named it; never a path
 * @param sha256 of its content, hexadecimal
 */
public record StoredFile(
    String id, String name, String mediaType, long size, String sha256, AccountId by, Instant at) {
  public StoredFile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }

  /** Without the name, which somebody chose. */
  @Override
  public String toString() {
    return "StoredFile[" + id + ", " + size + " bytes]";
  }
}
