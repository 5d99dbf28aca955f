package de.vertragswerk.rendering.pdf;

import java.security.MessageDigest;

/** Bytes as they lie in a file. Immutable, shared by threads and files. */
final class Packed {
  static final Packed NOTHING = new Packed(new byte[0], 0);

  private final byte[] bytes;
  private final int lengthBefore;

  /**
   * @param bytes belong to it from now on
   * @param lengthBefore they were packed
   */
  Packed(byte[] bytes, int lengthBefore) {
    this.bytes = bytes;
    this.lengthBefore = lengthBefore;
  }

  /** Bytes that are no smaller when packed; they belong to it from now on. */
  static Packed asTheyAre(byte[] bytes) {
    return new Packed(bytes, bytes.length);
  }

  int length() {
    return bytes.length;
  }

  int lengthBefore() {
    return lengthBefore;
  }

  void addTo(Bytes out) {
    out.all(bytes);
  }

  void addTo(MessageDigest digest) {
    digest.update(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
