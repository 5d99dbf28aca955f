package de.vertragswerk.picture;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the segments of a JPEG file up to the one that says how large the picture is. */
final class JpegOutline {
  private static final int MARK = 0xFF;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;

  /** Tables that have a number among those of the frames. */
  private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

  /** Within a frame: length, precision, height, width, number of colours. */
  private static final int HEIGHT = 3;

  private static final int WIDTH = 5;
  private static final int COLOURS = 7;

  /** Of one colour, and of the three of a screen; four are those of a printing press. */
  private static final Set<Integer> USABLE = Set.of(1, 3);

  private JpegOutline() {}

  /** The outline; null when no segment says it. */
  static @Nullable Outline read(byte[] file) {
    int at = 2;
    while (at + 2 + COLOURS < file.length && number(file, at) == MARK) {
      int type = number(file, at + 1);
      if (type == MARK) {
        at++;
      } else if (type >= FIRST_FRAME && type <= LAST_FRAME && !NO_FRAMES.contains(type)) {
        return outline(file, at + 2);
      } else {
        at += 2 + pair(file, at + 2);
      }
    }
    return null;
  }

  private static @Nullable Outline outline(byte[] file, int segment) {
    int width = pair(file, segment + WIDTH);
    int height = pair(file, segment + HEIGHT);
    boolean usable = USABLE.contains(number(file, segment + COLOURS));
    return width < 1 || height < 1 ? null : new Outline(width, height, usable);
  }

  private static int number(byte[] file, int at) {
    return file[at] & 0xFF;
  }

  private static int pair(byte[] file, int at) {
    return number(file, at) << 8 | number(file, at + 1);
  }
}
