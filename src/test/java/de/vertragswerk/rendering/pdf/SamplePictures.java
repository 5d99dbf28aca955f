package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ImageFile;
import de.vertragswerk.rendering.pdf.PngFile.Colours;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that are made while tests run. */
final class SamplePictures {
  static final int WIDTH = 160;
  static final int HEIGHT = 60;

  private SamplePictures() {}

  /** Red at the left, green at the right, and half transparent at the bottom. */
  static ImageFile logo() {
    int[] dots = new int[WIDTH * HEIGHT * 4];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      boolean left = i % WIDTH < WIDTH / 2;
      dots[4 * i] = left ? 200 : 0;
      dots[4 * i + 1] = left ? 0 : 150;
      dots[4 * i + 3] = i / WIDTH < HEIGHT / 2 ? 255 : 128;
    }
    return new PngFile(WIDTH, HEIGHT, 8, Colours.RGB_AND_OPACITY).dots(dots);
  }

  static ImageFile jpeg() {
    return jpeg(BufferedImage.TYPE_INT_RGB, ImageWriteParam.MODE_DISABLED);
  }

  static ImageFile greyJpeg() {
    return jpeg(BufferedImage.TYPE_BYTE_GRAY, ImageWriteParam.MODE_DISABLED);
  }

  static ImageFile progressiveJpeg() {
    return jpeg(BufferedImage.TYPE_INT_RGB, ImageWriteParam.MODE_DEFAULT);
  }

  private static ImageFile jpeg(int type, int progressive) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(new Color(0, 60, 140));
    graphics.fillOval(10, 10, 60, 40);
    graphics.dispose();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(progressive);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return new ImageFile(ImageFile.Kind.JPEG, bytes.toByteArray(), WIDTH, HEIGHT);
  }
}
