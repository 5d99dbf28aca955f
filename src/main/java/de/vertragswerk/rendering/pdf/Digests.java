package de.vertragswerk.rendering.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Fingerprints of bytes. */
final class Digests {
  private Digests() {}

  static byte[] sha256(List<Packed> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(part -> part.addTo(digest));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }
}
