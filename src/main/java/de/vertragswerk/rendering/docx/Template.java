package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.PageOrientation;
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
import org.docx4j.wml.Styles;

/**
 * The unpacked Word file that gives a contract its looks. Read once: what a contract changes is
 * kept as forms, for docx4j's objects know their parents and cannot be shared by threads.
 */
final class Template {
  static final String CONTENT_TYPES = "[Content_Types].xml";
  static final String DOCUMENT = "word/document.xml";
  static final String RELATIONS = "word/_rels/document.xml.rels";
  static final String STYLES = "word/styles.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String HEADER = "word/header.xml";
  static final String FOOTER = "word/footer.xml";

  /** The first page begins with the title and needs no words above it. */
  static final String HEADER_FIRST = "word/headerFirst.xml";

  static final String FOOTER_FIRST = "word/footerFirst.xml";

  static final String CORE_PROPERTIES = "docProps/core.xml";
  static final String CUSTOM_PROPERTIES = "docProps/custom.xml";
  static final String CONTRACT_DATA = "customXml/item1.xml";

  private static final String FOLDER = "/templates/docx/";

  /** In the order of the finished file: Word and others expect the content types first. */
  private static final List<String> NAMES =
      List.of(
          CONTENT_TYPES,
          "_rels/.rels",
          DOCUMENT,
          RELATIONS,
          STYLES,
          NUMBERING,
          "word/settings.xml",
          "word/fontTable.xml",
          HEADER,
          HEADER_FIRST,
          FOOTER,
          FOOTER_FIRST,
          CORE_PROPERTIES,
          "docProps/app.xml",
          CUSTOM_PROPERTIES,
          CONTRACT_DATA,
          "customXml/_rels/item1.xml.rels",
          "customXml/itemProps1.xml");

  private final Map<String, byte[]> parts;
  private final TemplateNumbering numbering;
  private final TemplateStyles styles;
  private final PageSetup page;
  private final Map<String, PageLines> pageLines;
  private final PageLines lyingHeader;
  private final PageLines lyingFooter;

  private Template(Map<String, byte[]> parts) {
    this.parts = parts;
    this.numbering = new TemplateNumbering(parse(NUMBERING, Numbering.class));
    this.styles = new TemplateStyles(parse(STYLES, Styles.class));
    this.page = PageSetup.of(parse(DOCUMENT, Document.class).getBody().getSectPr());
    Map<String, PageLines> lines = new LinkedHashMap<>();
    for (String header : List.of(HEADER, HEADER_FIRST)) {
      lines.put(header, PageLines.of(parse(header, Hdr.class)));
    }
    for (String footer : List.of(FOOTER, FOOTER_FIRST)) {
      lines.put(footer, PageLines.of(parse(footer, Ftr.class)));
    }
    int standing = page.textWidth(PageOrientation.PORTRAIT);
    int lying = page.textWidth(PageOrientation.LANDSCAPE);
    this.lyingHeader = PageLines.widened(parse(HEADER, Hdr.class), standing, lying);
    this.lyingFooter = PageLines.widened(parse(FOOTER, Ftr.class), standing, lying);
    this.pageLines = Collections.unmodifiableMap(lines);
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

  private <T> T parse(String name, Class<T> type) {
    return WordXml.parse(parts.getOrDefault(name, new byte[0]), type);
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  TemplateNumbering numbering() {
    return numbering;
  }

  TemplateStyles styles() {
    return styles;
  }

  /** Paper, margins, header and footer. */
  PageSetup page() {
    return page;
  }

  /** Headers and footers of standing sheets, by the names of their parts. */
  Map<String, PageLines> pageLines() {
    return pageLines;
  }

  PageLines lyingHeader() {
    return lyingHeader;
  }

  PageLines lyingFooter() {
    return lyingFooter;
  }
}
