package de.vertragswerk.picture;

import de.vertragswerk.picture.Picture.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a picture's file says.
 *
 * @param colours whether they are grey or those of a screen
 */
record Outline(int width, int height, boolean colours) {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /** What makes it unfit before anybody makes room for its dots; null when nothing does. */
  @Nullable PictureFault fault() {
    if (width > PictureReading.MOST_DOTS || height > PictureReading.MOST_DOTS) {
      return PictureFault.TOO_MANY_DOTS;
    }
    return colours ? null : PictureFault.UNUSABLE_COLOURS;
  }

  /** Whether a file begins as those of a kind do. */
  static boolean isOf(Kind kind, byte[] file) {
    byte[] mark = kind == Kind.PNG ? PNG : JPEG;
    return file.length > mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
  }
}
