package de.vertragswerk.sameness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Reads a PDF back along its structure tree, and remembers where on the pages all of it stands. */
final class PdfReader {
  private static final Pattern NUMBERED = Pattern.compile("(.*) (\\d+)", Pattern.DOTALL);

  private final ReadingBuilder reading = new ReadingBuilder();
  private final Map<COSDictionary, PageMarks> pages = new HashMap<>();
  private final List<Printed> printed = new ArrayList<>();

  /** What was read, and where it is printed. */
  record Result(Reading reading, List<Printed> printed) {}

  private PdfReader() {}

  static Result read(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      PdfReader reader = new PdfReader();
      int number = 0;
      for (PDPage page : document.getPages()) {
        reader.pages.put(page.getCOSObject(), PageMarks.of(page, ++number));
      }
      reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
      PdfFacts.read(document, List.copyOf(reader.pages.values()), reader.reading);
      PdfPlaces.read(document, reader.pages, reader.printed, reader.reading);
      return new Result(reader.reading.build("PDF"), reader.printed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        element(element);
      }
    }
  }

  private void element(PDStructureElement element) {
    switch (element.getStructureType()) {
      case "H1" -> say(Statement.TITLE, element);
      case "H2" -> say(Statement.HEADING, element);
      case "Caption" -> say(Statement.CAPTION, element);
      case "P" -> say(Statement.TEXT, element);
      case "Figure" -> reading.say(Statement.FIGURE, element.getAlternateDescription());
      case "Form" -> PdfFields.read(element, reading);
      case "Lbl" -> reading.label(text(glyphs(element)));
      case "TOCI" -> entry(element);
      case "TH", "TD" -> {
        reading.beginCell(element.getStructureType().equals("TH"));
        walk(element);
        reading.endCell();
      }
      case "Table" -> {
        reading.beginTable();
        walk(element);
      }
      case "TR" -> {
        reading.beginRow();
        walk(element);
      }
      default -> walk(element);
    }
  }

  private void say(String kind, PDStructureElement element) {
    boolean field = fields(element);
    List<Printed.Glyph> glyphs = glyphs(element);
    if (field && glyphs.isEmpty()) {
      return;
    }
    String text = text(glyphs);
    Statement said = kind.equals(Statement.TEXT) ? reading.text(text) : reading.say(kind, text);
    if (!glyphs.isEmpty()) {
      printed.add(new Printed(reading.heading(), said, glyphs));
    }
    links(element);
  }

  /** A box to tick stands before its words. */
  private boolean fields(PDStructureElement element) {
    boolean any = false;
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child && child.getStructureType().equals("Form")) {
        PdfFields.read(child, reading);
        any = true;
      }
    }
    return any;
  }

  private void links(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        if (child.getStructureType().equals("Link")) {
          reading.reference(text(glyphs(child)), target(child));
        } else {
          links(child);
        }
      }
    }
  }

  private void entry(PDStructureElement entry) {
    String text = Statement.tidy(text(glyphs(entry)));
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      throw new AssertionError("no page number: " + text);
    }
    reading.entry(numbered.group(1), target(entry), numbered.group(2));
  }

  /** Where the link inside an element leads to. */
  private static String target(PDStructureElement element) {
    String target = "";
    for (Object kid : element.getKids()) {
      if (kid instanceof PDObjectReference reference) {
        COSBase annotation = reference.getCOSObject().getDictionaryObject(COSName.OBJ);
        target = ((COSDictionary) annotation).getString(COSName.DEST);
      } else if (kid instanceof PDStructureElement child) {
        target = target(child);
      }
    }
    return target;
  }

  private List<Printed.Glyph> glyphs(PDStructureElement element) {
    List<Printed.Glyph> glyphs = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        glyphs.addAll(glyphs(child));
      } else if (kid instanceof Integer mark) {
        glyphs.addAll(marked(element.getPage(), mark));
      } else if (kid instanceof PDMarkedContentReference reference) {
        glyphs.addAll(marked(reference.getPage(), reference.getMCID()));
      }
    }
    return glyphs;
  }

  private List<Printed.Glyph> marked(PDPage page, int mark) {
    PageMarks marks = pages.get(page.getCOSObject());
    return marks.glyphs().getOrDefault(mark, List.of()).stream()
        .map(glyph -> new Printed.Glyph(marks.number(), glyph))
        .toList();
  }

  private static String text(List<Printed.Glyph> glyphs) {
    return PageMarks.text(glyphs.stream().map(Printed.Glyph::glyph).toList());
  }
}
