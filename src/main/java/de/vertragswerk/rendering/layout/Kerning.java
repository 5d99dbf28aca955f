package de.vertragswerk.rendering.layout;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How pairs of glyphs move together or apart, from a font's "kern" table. FontBox finds a pair by
 * bisecting, which is too slow for every letter of a contract. Immutable.
 */
final class Kerning {
  private static final int HEADER = 4;
  private static final int SUBTABLE_HEADER = 6;
  private static final int PAIRS_HEADER = 8;
  private static final int HORIZONTAL_FORMAT_0 = 1;
  private static final int FREE = -1;

  static final Kerning NONE = new Kerning(0);

  private final int[] pairs;
  private final short[] values;

  private Kerning(int count) {
    int size = Math.max(2, Integer.highestOneBit(count) * 4);
    pairs = new int[size];
    values = new short[size];
    Arrays.fill(pairs, FREE);
  }

  /** Reads the first subtable, which is where fonts keep their horizontal pairs. */
  static Kerning of(byte[] table) {
    ByteBuffer in = ByteBuffer.wrap(table);
    int tables = table.length < HEADER ? 0 : in.getShort(2);
    if (tables < 1 || in.getShort(HEADER + 4) != HORIZONTAL_FORMAT_0) {
      return NONE;
    }
    in.position(HEADER + SUBTABLE_HEADER);
    int count = Short.toUnsignedInt(in.getShort());
    Kerning kerning = new Kerning(count);
    in.position(HEADER + SUBTABLE_HEADER + PAIRS_HEADER);
    for (int i = 0; i < count; i++) {
      int pair = in.getInt();
      int slot = kerning.slot(pair);
      kerning.pairs[slot] = pair;
      kerning.values[slot] = in.getShort();
    }
    return kerning;
  }

  /** In units of the font; mostly 0. */
  int between(int left, int right) {
    int pair = left << 16 | right;
    int slot = slot(pair);
    return pairs[slot] == pair ? values[slot] : 0;
  }

  private int slot(int pair) {
    int slot = (pair * 0x9E3779B1) >>> 8 & (pairs.length - 1);
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    return slot;
  }
}
