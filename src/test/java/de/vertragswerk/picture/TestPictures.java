package de.vertragswerk.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws small pictures for tests. */
public final class TestPictures {
  private TestPictures() {}

  /** A picture of a few colours. */
  public static byte[] png(int width, int height) {
    return write(image(width, height, BufferedImage.TYPE_INT_RGB), "png", false);
  }

  /** The same as {@link #png}, as a parameter file holds it. */
  public static String base64(byte[] file) {
    return Base64.getEncoder().encodeToString(file);
  }

  public static byte[] jpeg(int width, int height) {
    return write(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", false);
  }

  static byte[] inSteps(String format) {
    return write(image(90, 60, BufferedImage.TYPE_INT_RGB), format, true);
  }

  static byte[] of(int type, String format) {
    return write(image(90, 60, type), format, false);
  }

  private static BufferedImage image(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int step = 255 * x / width;
        image.setRGB(x, y, new Color(step, 255 * y / height, 255 - step, 200).getRGB());
      }
    }
    return image;
  }

  private static byte[] write(BufferedImage image, String format, boolean inSteps) {
    return write(new IIOImage(image, null, null), format, inSteps);
  }

  /** Four colours, as printing presses use them. */
  public static byte[] jpegForPrintingPresses() {
    WritableRaster raster = Raster.createInterleavedRaster(0, 30, 20, 4, null);
    return write(new IIOImage(raster, null, null), "jpeg", false);
  }

  private static byte[] write(IIOImage image, String format, boolean inSteps) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(
          inSteps ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.setOutput(out);
      writer.write(null, image, how);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
