package de.vertragswerk.sameness;

import de.vertragswerk.rendering.docx.DocxFile;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the content controls of a Word file back. */
final class DocxFields {
  private static final String YOUNGER = "http://schemas.microsoft.com/office/word/2010/wordml";

  /** Of a line of handwriting, in twentieths of a point: 7 mm. */
  private static final double LINE = 7 / 25.4 * 72 * 20;

  private DocxFields() {}

  /** Reads those of a paragraph; says whether there are any. */
  static boolean read(Element paragraph, ReadingBuilder reading) {
    List<Element> controls = DocxFile.all(paragraph, "sdtPr");
    for (Element control : controls) {
      String name = DocxFile.val(control, "tag");
      String words = DocxFile.val(control, "alias");
      var boxes = control.getElementsByTagNameNS(YOUNGER, "checkbox");
      if (boxes.getLength() > 0) {
        reading.checkBox(name, words);
      } else {
        Element text = DocxFile.all(control, "text").get(0);
        String several = DocxFile.attribute(text, "multiLine");
        reading.textField(name, words, several.matches("1|true"), lines(paragraph));
      }
    }
    return !controls.isEmpty();
  }

  /** Of the row around it, if the row says how high it is. */
  private static double lines(Element paragraph) {
    for (Node around = paragraph; around != null; around = around.getParentNode()) {
      if (around instanceof Element row && "tr".equals(row.getLocalName())) {
        String height = DocxFile.val(row, "trPr", "trHeight");
        return height.isEmpty() ? 1 : Double.parseDouble(height) / LINE;
      }
    }
    return 1;
  }
}
