package de.vertragswerk.rendering.pdf;

import java.util.List;

/** The six letters before the name of a font that is embedded in part. */
final class SubsetTag {
  private static final int LETTERS = 6;

  private SubsetTag() {}

  /** Different parts have different tags; the same part always has the same. */
  static String of(byte[] file) {
    byte[] digest = Digests.sha256(List.of(Packed.asTheyAre(file)));
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      tag.append((char) ('A' + Byte.toUnsignedInt(digest[i]) % 26));
    }
    return tag.toString();
  }
}
