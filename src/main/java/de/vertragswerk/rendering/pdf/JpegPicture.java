package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ImageFile;
import de.vertragswerk.rendering.pdf.PictureData.Kind;

/** Takes over JPEG files as they are: PDF knows the format. */
final class JpegPicture {
  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int DEPTH = 8;

  private JpegPicture() {}

  static PictureData of(ImageFile file) {
    byte[] bytes = file.bytes();
    int frame = frame(bytes);
    int depth = bytes[frame + 4];
    int colours = bytes[frame + 9];
    if (depth != DEPTH || (colours != 1 && colours != 3)) {
      throw new IllegalArgumentException(
          "a JPEG of " + colours + " colours of " + depth + " bits is not for archives");
    }
    Kind kind = colours == 1 ? Kind.JPEG_GREY : Kind.JPEG_RGB;
    return new PictureData(
        kind, file.width(), file.height(), Packed.asTheyAre(bytes), Packed.NOTHING, Packed.NOTHING);
  }

  /** Where the segment begins that says how large the picture is and of how many colours. */
  private static int frame(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && unsigned(bytes, at) == MARKER) {
      int kind = unsigned(bytes, at + 1);
      if (isFrame(kind)) {
        return at;
      }
      if (kind == START_OF_SCAN) {
        break;
      }
      // a marker may have any number of fill bytes before it
      at += kind == MARKER ? 1 : 2 + (unsigned(bytes, at + 2) << 8) + unsigned(bytes, at + 3);
    }
    throw new IllegalArgumentException("not a JPEG file");
  }

  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  private static int unsigned(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }
}
