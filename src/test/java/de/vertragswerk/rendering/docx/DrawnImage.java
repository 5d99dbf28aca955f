package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ImageFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws pictures for tests: a frame and a cross, so that it can be seen whether they are whole. */
final class DrawnImage {
  private DrawnImage() {}

  static ImageFile of(ImageFile.Kind kind, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0, 60, 160));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.YELLOW);
    pen.drawRect(2, 2, width - 5, height - 5);
    pen.drawLine(0, 0, width, height);
    pen.drawLine(0, height, width, 0);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, kind.extension(), file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new ImageFile(kind, file.toByteArray(), width, height);
  }
}
