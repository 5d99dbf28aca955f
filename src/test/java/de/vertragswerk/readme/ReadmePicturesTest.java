package de.vertragswerk.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The README shows pages as they are. A picture that is missing is written, and with {@code
 * -Dgolden.update=true} one that differs is overwritten; the test is red in both cases, so that
 * somebody looks at it.
 */
final class ReadmePicturesTest {
  private static final Path README = Path.of("README.md");
  private static final Path SAMPLE = Path.of("samples/ge-quarterly-report.json");
  private static final float DOTS_PER_INCH = 80;

  /**
   * Mean difference of two pictures in levels of grey, of which there are 256. Another Java draws
   * the edges of letters a little differently; a line more or less moves half the page.
   */
  private static final double TOLERANCE = 1;

  private static byte[] pdf = {};

  @BeforeAll
  static void print() throws IOException {
    Outcome outcome = Pack.lap().contract(Pack.lap().check(SAMPLE));
    assertThat(outcome).as("%s", outcome.problems()).isInstanceOf(Outcome.Made.class);
    pdf = Renderers.renditions().render((Outcome.Made) outcome, "pdf");
  }

  @Test
  void theFirstShowsAPageOfSections() throws IOException {
    compare("docs/images/contract-page.png", 2);
  }

  @Test
  void theSecondShowsTheLastPageWithAnnexesAndSignatures() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      compare("docs/images/signature-page.png", file.getNumberOfPages());
    }
  }

  @Test
  void twoPagesAreToldApart() throws IOException {
    assertThat(difference(page(2), page(3))).isGreaterThan(10 * TOLERANCE);
  }

  private static void compare(String name, int page) throws IOException {
    assertThat(Files.readString(README)).contains("src=\"" + name + "\"");
    Path kept = Path.of(name);
    BufferedImage actual = page(page);
    double difference =
        Files.exists(kept) ? difference(actual, ImageIO.read(kept.toFile())) : Double.MAX_VALUE;
    boolean mayWrite = !Files.exists(kept) || Boolean.getBoolean("golden.update");
    if (mayWrite && difference > TOLERANCE) {
      ImageIO.write(actual, "png", kept.toFile());
      fail("%s is written; look at it, and run the test again", kept);
    }
    assertThat(difference)
        .as("%s; -Dgolden.update=true overwrites it", kept)
        .isLessThanOrEqualTo(TOLERANCE);
  }

  private static BufferedImage page(int page) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFRenderer(file).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    }
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return Double.MAX_VALUE;
    }
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int level = one.getRaster().getSample(x, y, 0);
        sum += Math.abs(level - other.getRaster().getSample(x, y, 0));
      }
    }
    return (double) sum / ((long) one.getWidth() * one.getHeight());
  }
}
