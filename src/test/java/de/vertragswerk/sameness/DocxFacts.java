package de.vertragswerk.sameness;

import de.vertragswerk.rendering.docx.DocxFile;
import java.util.Map;
import org.w3c.dom.Element;

/** What a Word file says of itself: properties, own data, headers and footers. */
final class DocxFacts {
  private static final Map<String, String> CORE =
      Map.of("language", "language", "identifier", "contractId", "version", "revision");

  private DocxFacts() {}

  static void read(DocxFile file, ReadingBuilder reading) {
    for (Element property : DocxFile.children(file.root("docProps/core.xml"))) {
      String value = property.getTextContent();
      reading.fact(CORE.getOrDefault(property.getLocalName(), property.getLocalName()), value);
      if (property.getLocalName().equals("created")) {
        reading.fact("date", value.replaceAll("T.*", ""));
      }
    }
    for (Element datum : DocxFile.children(file.root("customXml/item1.xml"))) {
      String value = datum.getTextContent();
      boolean parameters = datum.getLocalName().equals("parameters");
      reading.fact(datum.getLocalName(), parameters ? Parameters.normal(value) : value);
    }
    reading.fact("firstPage", furniture(file, "First"));
    reading.fact("otherPages", furniture(file, ""));
  }

  /** Header and footer in one line, with the names of the counts instead of the counts. */
  private static String furniture(DocxFile file, String page) {
    String header = words(file.root("word/header" + page + ".xml"));
    return header + " " + words(file.root("word/footer" + page + ".xml"));
  }

  private static String words(Element part) {
    StringBuilder words = new StringBuilder();
    for (Element run : DocxFile.all(part, "r")) {
      for (Element child : DocxFile.children(run)) {
        switch (child.getLocalName()) {
          case "t" -> words.append(child.getTextContent());
          case "tab" -> words.append(' ');
          case "instrText" -> words.append('{').append(child.getTextContent().strip()).append('}');
          default -> {}
        }
      }
    }
    return words
        .toString()
        .replaceAll("\\{PAGE\\}\\d+", "{page}")
        .replaceAll("\\{NUMPAGES\\}\\d+", "{pages}");
  }
}
