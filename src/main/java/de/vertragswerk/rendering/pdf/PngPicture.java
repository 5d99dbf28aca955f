package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ImageFile;
import de.vertragswerk.rendering.pdf.PictureData.Kind;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The dots of a PNG file. They are taken as the file has them, never through Java's colour spaces,
 * which differ from one Java to the next and make greys lighter.
 */
final class PngPicture {
  private static final byte OPAQUE = (byte) 255;
  private static final int BITS = 8;

  private final Raster dots;
  private final int width;
  private final int height;
  private final byte[] samples;
  private final byte[] opacity;

  private PngPicture(Raster dots, int colours) {
    this.dots = dots;
    this.width = dots.getWidth();
    this.height = dots.getHeight();
    this.samples = new byte[width * height * colours];
    this.opacity = new byte[width * height];
  }

  static PictureData of(ImageFile file, Packer packer) throws IOException {
    BufferedImage image = image(file.bytes());
    Raster dots = image.getRaster();
    if (image.getColorModel() instanceof IndexColorModel palette) {
      PngPicture picture = new PngPicture(dots, 1);
      picture.readPlaces(palette);
      return picture.packed(Kind.PALETTE, colours(palette), packer);
    }
    boolean isGrey = dots.getNumBands() < 3;
    PngPicture picture = new PngPicture(dots, isGrey ? 1 : 3);
    picture.readColours(isGrey ? 1 : 3);
    return picture.packed(isGrey ? Kind.GREY : Kind.RGB, Packed.NOTHING, packer);
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private void readPlaces(IndexColorModel palette) {
    int[] row = new int[width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      dots.getSamples(0, y, width, 1, 0, row);
      for (int place : row) {
        samples[at] = (byte) place;
        opacity[at++] = (byte) palette.getAlpha(place);
      }
    }
  }

  /** What is behind the colours, if anything, is the opacity. */
  private void readColours(int colours) {
    int bands = dots.getNumBands();
    int shift = dots.getSampleModel().getSampleSize(0) - BITS;
    int[] row = new int[width * bands];
    int sample = 0;
    for (int y = 0; y < height; y++) {
      dots.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        for (int colour = 0; colour < colours; colour++) {
          samples[sample++] = (byte) (row[x * bands + colour] >> shift);
        }
        opacity[y * width + x] =
            bands > colours ? (byte) (row[x * bands + colours] >> shift) : OPAQUE;
      }
    }
  }

  private static Packed colours(IndexColorModel palette) {
    byte[] colours = new byte[3 * palette.getMapSize()];
    for (int place = 0; place < palette.getMapSize(); place++) {
      colours[3 * place] = (byte) palette.getRed(place);
      colours[3 * place + 1] = (byte) palette.getGreen(place);
      colours[3 * place + 2] = (byte) palette.getBlue(place);
    }
    return Packed.asTheyAre(colours);
  }

  private PictureData packed(Kind kind, Packed palette, Packer packer) {
    Packed shining = isOpaque() ? Packed.NOTHING : packer.packed(opacity);
    return new PictureData(kind, width, height, packer.packed(samples), palette, shining);
  }

  private boolean isOpaque() {
    for (byte each : opacity) {
      if (each != OPAQUE) {
        return false;
      }
    }
    return true;
  }
}
