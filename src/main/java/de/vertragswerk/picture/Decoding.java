package de.vertragswerk.picture;

import de.vertragswerk.picture.Picture.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads every dot of a picture, but keeps only a few of them. */
final class Decoding {
  private static final int KEPT_DOTS = 64;

  private Decoding() {}

  /** Whether a picture can be read without anything to be said about it. */
  static boolean succeeds(byte[] file, Kind kind, Outline outline) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
    boolean[] warned = {false};
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
      ImageReadParam few = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(outline.width(), outline.height()) / KEPT_DOTS);
      few.setSourceSubsampling(step, step, 0, 0);
      reader.read(0, few);
      return !warned[0];
    } catch (IOException | RuntimeException broken) {
      // the readers answer broken files with whatever their arithmetic comes to
      return false;
    } finally {
      reader.dispose();
    }
  }
}
