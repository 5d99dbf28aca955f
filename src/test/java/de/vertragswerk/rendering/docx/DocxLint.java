package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What no validator sees: faults that leave a file well-formed, and what screen readers need. */
final class DocxLint {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String VML = "urn:schemas-microsoft-com:vml";

  private final DocxFile file;
  private final Element body;
  private final Element styles;
  private final List<String> findings = new ArrayList<>();

  private DocxLint(DocxFile file) {
    this.file = file;
    this.body = file.body();
    this.styles = file.root("word/styles.xml");
  }

  /** One line for each finding, beginning with its rule. */
  static List<String> findings(DocxFile file) {
    DocxLint lint = new DocxLint(file);
    lint.bookmarks();
    lint.stylesAndNumbers();
    lint.cells();
    lint.languages();
    lint.title();
    lint.headings();
    lint.tables();
    lint.pictures();
    lint.controls();
    if (lint.findings.stream().noneMatch(found -> found.startsWith("undefined number"))) {
      lint.findings.addAll(DocxLinks.findings(file));
    }
    return lint.findings;
  }

  private void find(String rule, String what) {
    findings.add(rule + ": " + what);
  }

  private void bookmarks() {
    Set<String> names = new HashSet<>();
    for (Element start : all(body, "bookmarkStart")) {
      String name = attribute(start, "name");
      if (!names.add(name)) {
        find("bookmark twice", name);
      }
    }
  }

  private void stylesAndNumbers() {
    Set<String> defined = new HashSet<>();
    children(styles, "style").forEach(style -> defined.add(attribute(style, "styleId")));
    Element numbering = file.root("word/numbering.xml");
    Set<String> numbers = new HashSet<>(Set.of("0"));
    children(numbering, "num").forEach(num -> numbers.add(attribute(num, "numId")));
    for (Element part : List.of(body, styles, numbering)) {
      for (String use : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
        all(part, use).stream()
            .map(one -> attribute(one, "val"))
            .filter(id -> !defined.contains(id))
            .forEach(id -> find("undefined style", id));
      }
      all(part, "numId").stream()
          .map(one -> attribute(one, "val"))
          .filter(id -> !numbers.contains(id))
          .forEach(id -> find("undefined number", id));
    }
  }

  private void cells() {
    for (Element cell : all(body, "tc")) {
      List<Element> content = children(cell);
      String last = content.isEmpty() ? "" : content.get(content.size() - 1).getLocalName();
      if (!last.equals("p")) {
        find("cell without paragraph", DocxFile.shown(cell));
      }
    }
  }

  private void languages() {
    List<Element> languages = all(styles, "lang");
    if (languages.isEmpty()) {
      find("language", "none");
    }
    for (Element language : languages) {
      String tag = attribute(language, "val");
      try {
        boolean known =
            List.of(Locale.getISOLanguages())
                .contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        if (!known) {
          find("language", tag);
        }
      } catch (IllformedLocaleException illformed) {
        find("language", tag);
      }
    }
  }

  private void title() {
    var titles = file.root("docProps/core.xml").getElementsByTagNameNS(DC, "title");
    if (titles.getLength() != 1 || titles.item(0).getTextContent().isBlank()) {
      find("title", "none");
    }
  }

  private void headings() {
    Map<String, Integer> levels = new HashMap<>();
    for (Element style : children(styles, "style").toList()) {
      String level = val(style, "pPr", "outlineLvl");
      Integer inherited = levels.get(val(style, "basedOn"));
      if (!level.isEmpty()) {
        levels.put(attribute(style, "styleId"), Integer.valueOf(level));
      } else if (inherited != null) {
        levels.put(attribute(style, "styleId"), inherited);
      }
    }
    int before = -1;
    for (Element paragraph : all(body, "p")) {
      Integer level = levels.get(style(paragraph));
      if (level != null) {
        if (level > before + 1) {
          find("heading jumps", DocxFile.shown(paragraph));
        }
        before = level;
      }
    }
    if (before < 0) {
      find("headings", "none");
    }
  }

  private void tables() {
    for (Element table : all(body, "tbl")) {
      String style = val(table, "tblPr", "tblStyle");
      boolean data = style.equals("KVTable") || style.equals("KVForm");
      // forms may have their words at the left
      if (style.equals("KVTable") && all(table, "tblHeader").isEmpty()) {
        find("table without head", DocxFile.shown(table));
      }
      if (data && val(table, "tblPr", "tblCaption").isEmpty()) {
        find("table without caption", DocxFile.shown(table));
      }
    }
  }

  /** Screen readers say the alias; whoever reads a returned file goes by the tag. */
  private void controls() {
    Set<String> tags = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Element control : all(body, "sdtPr")) {
      String tag = val(control, "tag");
      if (tag.isBlank() || !tags.add(tag) || !numbers.add(val(control, "id"))) {
        find("control without name of its own", tag);
      }
      if (val(control, "alias").isBlank()) {
        find("control without words", tag);
      }
    }
  }

  private void pictures() {
    var pictures = body.getElementsByTagNameNS(DRAWING, "docPr");
    for (int i = 0; i < pictures.getLength(); i++) {
      Element picture = (Element) pictures.item(i);
      if (picture.getAttribute("descr").isBlank()) {
        find("picture without words", picture.getAttribute("name"));
      }
    }
    for (String part : file.parts().keySet()) {
      if (part.startsWith("word/header")) {
        var shapes = file.root(part).getElementsByTagNameNS(VML, "shape");
        for (int i = 0; i < shapes.getLength(); i++) {
          if (((Element) shapes.item(i)).getAttribute("alt").isBlank()) {
            find("picture without words", part);
          }
        }
      }
    }
  }
}
