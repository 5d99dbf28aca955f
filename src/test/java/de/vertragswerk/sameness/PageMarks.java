package de.vertragswerk.sameness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What is drawn on one page: the glyphs of each mark, and the words of header and footer.
 *
 * @param number counted from 1
 * @param glyphs by mark, in the order they are drawn
 */
record PageMarks(int number, Map<Integer, List<TextPosition>> glyphs, String furniture) {

  static PageMarks of(PDPage page, int number) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, List<TextPosition>> glyphs = new HashMap<>();
    StringBuilder furniture = new StringBuilder();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      List<TextPosition> drawn = glyphs(content);
      if (content.getMCID() >= 0) {
        glyphs.computeIfAbsent(content.getMCID(), unseen -> new ArrayList<>()).addAll(drawn);
      } else if (isFurniture(content)) {
        furniture.append(text(drawn)).append(' ');
      }
    }
    return new PageMarks(number, glyphs, Statement.tidy(furniture.toString()));
  }

  private static boolean isFurniture(PDMarkedContent content) {
    var properties = content.getProperties();
    return properties != null
        && "Pagination".equals(properties.getNameAsString("Type"))
        && !"Watermark".equals(properties.getNameAsString("Subtype"));
  }

  private static List<TextPosition> glyphs(PDMarkedContent content) {
    List<TextPosition> glyphs = new ArrayList<>();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        glyphs.add(glyph);
      } else if (part instanceof PDMarkedContent inside) {
        glyphs.addAll(glyphs(inside));
      }
    }
    return glyphs;
  }

  static String text(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
    return text.toString();
  }
}
