package de.vertragswerk.rendering.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/**
 * The unpacked Word file that gives a contract its looks. What a contract changes is read anew for
 * each one: docx4j's objects know their parents and so cannot be shared by threads.
 */
final class Template {
  static final String DOCUMENT = "word/document.xml";
  static final String STYLES = "word/styles.xml";
  static final String NUMBERING = "word/numbering.xml";

  /** The first page begins with the title and needs no words above it. */
  static final List<String> HEADERS = List.of("word/header.xml", "word/headerFirst.xml");

  static final List<String> FOOTERS = List.of("word/footer.xml", "word/footerFirst.xml");
  static final String CORE_PROPERTIES = "docProps/core.xml";
  static final String CUSTOM_PROPERTIES = "docProps/custom.xml";
  static final String CONTRACT_DATA = "customXml/item1.xml";

  private static final String FOLDER = "/templates/docx/";

  /** In the order of the finished file: Word and others expect the content types first. */
  private static final List<String> NAMES =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          DOCUMENT,
          "word/_rels/document.xml.rels",
          STYLES,
          NUMBERING,
          "word/settings.xml",
          "word/fontTable.xml",
          HEADERS.get(0),
          HEADERS.get(1),
          FOOTERS.get(0),
          FOOTERS.get(1),
          CORE_PROPERTIES,
          "docProps/app.xml",
          CUSTOM_PROPERTIES,
          CONTRACT_DATA,
          "customXml/_rels/item1.xml.rels",
          "customXml/itemProps1.xml");

  private final Map<String, byte[]> parts;

  private Template(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static Template fromClassPath() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    NAMES.forEach(name -> parts.put(name, read(name)));
    return new Template(Collections.unmodifiableMap(parts));
  }

  private static byte[] read(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + FOLDER + name);
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FOLDER + name, unreadable);
    }
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  Styles styles() {
    return parse(STYLES, Styles.class);
  }

  Numbering numbering() {
    return parse(NUMBERING, Numbering.class);
  }

  Hdr header(String name) {
    return parse(name, Hdr.class);
  }

  Ftr footer(String name) {
    return parse(name, Ftr.class);
  }

  /** Paper, margins, header and footer. */
  SectPr sectionProperties() {
    return parse(DOCUMENT, Document.class).getBody().getSectPr();
  }

  private <T> T parse(String name, Class<T> type) {
    return WordXml.parse(parts.getOrDefault(name, new byte[0]), type);
  }
}
