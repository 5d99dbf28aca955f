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
  /** In points: more than kerning ever does. */
  private static final float GAP = 4;

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
        furniture.append(apart(drawn)).append(' ');
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

  /** With a space where the next glyph does not stand beside the last one. */
  private static String apart(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    TextPosition before = null;
    for (TextPosition glyph : glyphs) {
      if (before != null && !isBeside(before, glyph)) {
        text.append(' ');
      }
      text.append(glyph.getUnicode());
      before = glyph;
    }
    return text.toString();
  }

  private static boolean isBeside(TextPosition before, TextPosition glyph) {
    float gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return Math.abs(glyph.getYDirAdj() - before.getYDirAdj()) < 1 && Math.abs(gap) < GAP;
  }

  static String text(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
    return text.toString();
  }
}
