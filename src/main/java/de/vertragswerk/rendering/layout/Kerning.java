package de.vertragswerk.rendering.layout;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How pairs of glyphs move together or apart, from a font's "kern" table, as a matrix of the glyphs
 * that have pairs. FontBox finds a pair by bisecting, which is too slow for every letter of a
 * contract. Immutable.
 */
final class Kerning {
  private static final int HEADER = 4;
  private static final int SUBTABLE_HEADER = 6;
  private static final int PAIRS_HEADER = 8;
  private static final int HORIZONTAL_FORMAT_0 = 1;

  static final Kerning NONE = new Kerning(new int[0]);

  /** From the glyphs that have pairs to rows and columns; 0 for all others. */
  private final short[] rows;

  private final short[] columns;
  private final int width;
  private final short[] values;

  /**
   * @param pairs each two glyphs in one number
   */
  private Kerning(int[] pairs) {
    int glyphs =
        Arrays.stream(pairs).map(pair -> Math.max(left(pair), right(pair))).max().orElse(0);
    rows = new short[glyphs + 1];
    columns = new short[glyphs + 1];
    int height = number(rows, Arrays.stream(pairs).map(Kerning::left));
    width = number(columns, Arrays.stream(pairs).map(Kerning::right));
    values = new short[height * width];
  }

  private static int number(short[] numbers, IntStream glyphs) {
    short next = 1;
    for (int glyph : glyphs.sorted().distinct().toArray()) {
      numbers[glyph] = next++;
    }
    return next;
  }

  /** Reads the first subtable, which is where fonts keep their horizontal pairs. */
  static Kerning of(byte[] table) {
    ByteBuffer in = ByteBuffer.wrap(table);
    int tables = table.length < HEADER ? 0 : in.getShort(2);
    if (tables < 1 || in.getShort(HEADER + 4) != HORIZONTAL_FORMAT_0) {
      return NONE;
    }
    in.position(HEADER + SUBTABLE_HEADER);
    int[] pairs = new int[Short.toUnsignedInt(in.getShort())];
    short[] values = new short[pairs.length];
    in.position(HEADER + SUBTABLE_HEADER + PAIRS_HEADER);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = in.getInt();
      values[i] = in.getShort();
    }
    Kerning kerning = new Kerning(pairs);
    for (int i = 0; i < pairs.length; i++) {
      kerning.values[kerning.place(left(pairs[i]), right(pairs[i]))] = values[i];
    }
    return kerning;
  }

  private static int left(int pair) {
    return pair >>> 16;
  }

  private static int right(int pair) {
    return pair & 0xFFFF;
  }

  /** In units of the font; mostly 0. */
  int between(int left, int right) {
    return left < rows.length && right < columns.length ? values[place(left, right)] : 0;
  }

  private int place(int left, int right) {
    return rows[left] * width + columns[right];
  }
}
