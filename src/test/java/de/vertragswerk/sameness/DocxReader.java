package de.vertragswerk.sameness;

import de.vertragswerk.rendering.docx.DocxFile;
import de.vertragswerk.rendering.docx.PrintedNumbers;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a Word file back; numbers are counted as Word counts them. */
final class DocxReader {
  private static final String HEADING = "Heading1";
  private static final String CONTENTS_ENTRY = "TOC1";

  /** Paragraphs that only keep others apart. */
  private static final List<String> SPACE =
      List.of("KVSpace", "KVContentsEnd", "KVSignatureText", "KVSheetEnd", "KVFieldEnd");

  private final ReadingBuilder reading = new ReadingBuilder();
  private final DocxFile file;
  private final PrintedNumbers numbers;

  private DocxReader(DocxFile file) {
    this.file = file;
    this.numbers = new PrintedNumbers(file, true);
  }

  static Reading read(byte[] bytes) {
    DocxReader reader = new DocxReader(DocxFile.read(bytes));
    DocxFacts.read(reader.file, reader.reading);
    reader.blocks(reader.file.body());
    return reader.reading.build("DOCX");
  }

  private void blocks(Element parent) {
    for (Element child : DocxFile.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt" -> DocxFile.children(child, "sdtContent").forEach(this::blocks);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph) {
    String style = DocxFile.style(paragraph);
    reading.label(numbers.next(paragraph));
    figures(paragraph);
    if (style.equals(CONTENTS_ENTRY)) {
      entry(paragraph);
      return;
    }
    boolean field = DocxFields.read(paragraph, reading);
    String kind = kind(style);
    String shown = DocxFile.shown(paragraph);
    boolean shows = field || SPACE.contains(style) || pictures(paragraph).getLength() > 0;
    if (shown.isBlank() && shows) {
      return;
    }
    Statement said = kind.equals(Statement.TEXT) ? reading.text(shown) : reading.say(kind, shown);
    DocxReferences.in(paragraph).forEach(each -> reading.reference(each.text(), each.target()));
    for (Element bookmark : DocxFile.all(paragraph, "bookmarkStart")) {
      reading.place(DocxFile.attribute(bookmark, "name"), said);
    }
  }

  private static String kind(String style) {
    return switch (style) {
      case "Title" -> Statement.TITLE;
      case "TOCHeading" -> Statement.HEADING;
      case "Caption" -> Statement.CAPTION;
      default -> style.startsWith(HEADING) ? Statement.HEADING : Statement.TEXT;
    };
  }

  private void figures(Element paragraph) {
    NodeList pictures = pictures(paragraph);
    for (int index = 0; index < pictures.getLength(); index++) {
      reading.say(Statement.FIGURE, ((Element) pictures.item(index)).getAttribute("descr"));
    }
  }

  private static NodeList pictures(Element paragraph) {
    return paragraph.getElementsByTagNameNS("*", "docPr");
  }

  private void entry(Element paragraph) {
    Element link = DocxFile.all(paragraph, "hyperlink").get(0);
    String shown = DocxFile.shown(link);
    int end = shown.lastIndexOf('\t');
    String page = shown.substring(end + 1);
    reading.entry(shown.substring(0, end), DocxFile.attribute(link, "anchor"), page);
  }

  private void table(Element table) {
    if (DocxFile.val(table, "tblPr", "tblStyle").equals("KVSignatures")) {
      DocxFile.all(table, "p").forEach(this::paragraph);
      return;
    }
    if (DocxFile.val(table, "tblPr", "tblStyle").equals("KVFieldFrame")) {
      DocxFile.all(table, "p").forEach(this::paragraph);
      return;
    }
    reading.beginTable();
    for (Element row : DocxFile.children(table, "tr").toList()) {
      reading.beginRow();
      List<Element> heads = DocxFile.all(row, "tblHeader");
      for (Element cell : DocxFile.children(row, "tc").toList()) {
        reading.beginCell(!heads.isEmpty());
        blocks(cell);
        reading.endCell();
      }
    }
  }
}
