package de.vertragswerk.rendering.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A sheet as the browser printed it: the letters and digits above, in and below the text, in the
 * order in which they were drawn, and those of the mark across it.
 */
record Sheet(double width, double height, String header, String text, String footer, String mark) {
  private static final double MILLIMETRE = 72 / 25.4;

  static List<Sheet> of(Path pdf) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        Zones zones = new Zones();
        zones.setStartPage(page);
        zones.setEndPage(page);
        zones.writeText(file, Writer.nullWriter());
        sheets.add(zones.sheet(file.getPage(page - 1).getMediaBox()));
      }
    }
    return sheets;
  }

  boolean isA4(boolean lying) {
    double across = (lying ? 297 : 210) * MILLIMETRE;
    double down = (lying ? 210 : 297) * MILLIMETRE;
    return Math.abs(width - across) < 1 && Math.abs(height - down) < 1;
  }

  private static final class Zones extends PDFTextStripper {
    private static final double MARGIN = 25 * MILLIMETRE;

    private final StringBuilder header = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder footer = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();

    @Override
    protected void processTextPosition(TextPosition position) {
      zone(position).append(position.getUnicode());
    }

    private StringBuilder zone(TextPosition position) {
      if (Math.abs(position.getTextMatrix().getShearX()) > 0.1) {
        return mark;
      }
      double y = position.getYDirAdj();
      if (y < MARGIN) {
        return header;
      }
      return y > getCurrentPage().getMediaBox().getHeight() - MARGIN ? footer : text;
    }

    private Sheet sheet(PDRectangle size) {
      return new Sheet(
          size.getWidth(),
          size.getHeight(),
          HtmlSamples.letters(header.toString()),
          HtmlSamples.letters(text.toString()),
          HtmlSamples.letters(footer.toString()),
          HtmlSamples.letters(mark.toString()));
    }
  }
}
