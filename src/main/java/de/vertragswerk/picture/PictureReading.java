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

  /** Reads a whole file that is said to be of a kind, to its last dot. */
  public static PictureReading of(byte[] file, Kind kind) {
    return read(file, kind, /* own= */ false);
  }

  /**
   * The same for a file that came with the product or with a library: of a PNG file its checksums
   * and the number of its dots are believed, since the readers of the platform take long to get
   * ready.
   */
  public static PictureReading ofOwn(byte[] file, Kind kind) {
    return read(file, kind, /* own= */ true);
  }

  private static PictureReading read(byte[] file, Kind kind, boolean own) {
    if (!Outline.isOf(kind, file)) {
      return new PictureReading(null, PictureFault.OTHER_KIND);
    }
    PngOutline png = kind == Kind.PNG ? PngOutline.read(file) : null;
    Outline outline = png == null ? null : png.outline();
    if (kind == Kind.JPEG) {
      outline = JpegOutline.read(file);
    }
    if (outline == null) {
      return new PictureReading(null, PictureFault.BROKEN);
    }
    PictureFault fault = outline.fault();
    if (fault == null && !isWhole(file, outline, png, own)) {
      fault = PictureFault.BROKEN;
    }
    return fault == null
        ? new PictureReading(new Picture(kind, file, outline.width(), outline.height()), null)
        : new PictureReading(null, fault);
  }

  private static boolean isWhole(
      byte[] file, Outline outline, @Nullable PngOutline png, boolean own) {
    boolean believed = png != null && own;
    return (png == null || PngDots.areWhole(png))
        && (believed || Decoding.succeeds(file, png == null ? Kind.JPEG : Kind.PNG, outline));
  }
}
