package de.vertragswerk.picture;

import de.vertragswerk.picture.Picture.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file as a picture.
 *
 * @param picture null when there is a fault
 * @param fault null when there is none
 */
public record PictureReading(@Nullable Picture picture, @Nullable PictureFault fault) {
  /** In each direction; with them a picture takes little memory whatever its file says. */
  public static final int MOST_DOTS = 4_000;

  /** Reads a whole file that is said to be of a kind. */
  public static PictureReading of(byte[] file, Kind kind) {
    if (!Outline.isOf(kind, file)) {
      return new PictureReading(null, PictureFault.OTHER_KIND);
    }
    Outline outline = kind == Kind.PNG ? PngOutline.read(file) : JpegOutline.read(file);
    PictureFault fault = outline == null ? PictureFault.BROKEN : fault(outline, file, kind);
    return fault == null && outline != null
        ? new PictureReading(new Picture(kind, file, outline.width(), outline.height()), null)
        : new PictureReading(null, fault);
  }

  /** The number of dots is looked at before anybody makes room for them. */
  private static @Nullable PictureFault fault(Outline outline, byte[] file, Kind kind) {
    if (outline.width() > MOST_DOTS || outline.height() > MOST_DOTS) {
      return PictureFault.TOO_MANY_DOTS;
    }
    if (!outline.colours()) {
      return PictureFault.UNUSABLE_COLOURS;
    }
    return Decoding.succeeds(file, kind, outline) ? null : PictureFault.BROKEN;
  }
}
