package de.vertragswerk.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a tagged PDF as a screen reader does: along the structure tree, not along the pages. Line
 * ends and soft hyphens are gone, no-break spaces are spaces.
 */
public final class TaggedText {
  private static final List<String> TRANSPARENT = List.of("Link", "Reference", "Span");

  private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();

  /**
   * An element that has text of its own.
   *
   * @param type structure type: {@code P}, {@code H2}, {@code Lbl}
   */
  public record Element(String type, String text) {}

  private TaggedText() {}

  /** The elements with text, in reading order; links are part of what they stand in. */
  public static List<Element> of(PDDocument document) throws IOException {
    TaggedText reader = new TaggedText();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, texts));
      reader.marks.put(page.getCOSObject(), texts);
    }
    reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
    return reader.elements;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      }
    }
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void walk(PDStructureNode node) {
    StringBuilder own = new StringBuilder();
    gather(node, own);
    if (own.length() > 0 && node instanceof PDStructureElement element) {
      elements.add(new Element(element.getStructureType(), tidy(own.toString())));
    }
    walkKids(node);
  }

  private void walkKids(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        if (TRANSPARENT.contains(child.getStructureType())) {
          walkKids(child);
        } else {
          walk(child);
        }
      }
    }
  }

  private void gather(PDStructureNode node, StringBuilder own) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        if (TRANSPARENT.contains(child.getStructureType())) {
          gather(child, own);
        }
      } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
        own.append(text(element.getPage(), mark));
      } else if (kid instanceof PDMarkedContentReference reference) {
        own.append(text(reference.getPage(), reference.getMCID()));
      }
    }
  }

  private String text(PDPage page, int mark) {
    return marks.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
  }

  /** As it compares with the document's texts. */
  public static String tidy(String text) {
    return text.replace("\u00AD", "").replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }
}
