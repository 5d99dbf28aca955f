package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.shown;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether all that leads somewhere leads to what it says. */
final class DocxLinks {
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final DocxFile file;
  private final List<String> findings = new ArrayList<>();

  /** What Word counts before the paragraph a bookmark is in, and what stands inside. */
  private record Place(String number, String text) {}

  private final Map<String, Place> places = new HashMap<>();

  private DocxLinks(DocxFile file) {
    this.file = file;
  }

  static List<String> findings(DocxFile file) {
    DocxLinks links = new DocxLinks(file);
    file.parts().keySet().stream()
        .filter(part -> part.matches("word/[^/]*\\.xml"))
        .forEach(links::relations);
    links.places();
    links.references();
    links.contents();
    return links.findings;
  }

  private void find(String rule, String what) {
    findings.add(rule + ": " + what);
  }

  /** Each relation that a part speaks of is there, and so is the part it leads to. */
  private void relations(String part) {
    String relations = part.replaceFirst("/([^/]*)$", "/_rels/$1.rels");
    Set<String> ids = new HashSet<>();
    if (file.parts().containsKey(relations)) {
      for (Element relation : children(file.root(relations))) {
        ids.add(relation.getAttribute("Id"));
        String target = URI.create(part).resolve(relation.getAttribute("Target")).getPath();
        if (!file.parts().containsKey(target)) {
          find("missing part", target);
        }
      }
    }
    spokenOf(file.root(part), ids);
  }

  private void spokenOf(Element element, Set<String> ids) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (R.equals(attribute.getNamespaceURI()) && !ids.contains(attribute.getNodeValue())) {
        find("dangling relation", attribute.getNodeValue());
      }
    }
    children(element).forEach(child -> spokenOf(child, ids));
  }

  private void places() {
    PrintedNumbers numbers = new PrintedNumbers(file, true);
    for (Element paragraph : all(file.body(), "p")) {
      String number = numbers.next(paragraph);
      Map<String, StringBuilder> open = new HashMap<>();
      Map<String, String> names = new HashMap<>();
      for (Element child : children(paragraph)) {
        switch (child.getLocalName()) {
          case "bookmarkStart" -> {
            open.put(attribute(child, "id"), new StringBuilder());
            names.put(attribute(child, "id"), attribute(child, "name"));
          }
          case "bookmarkEnd" -> {
            String text = String.valueOf(open.remove(attribute(child, "id")));
            String name = String.valueOf(names.get(attribute(child, "id")));
            places.putIfAbsent(name, new Place(number, text));
          }
          case "pPr" -> {}
          default -> {
            String text = child.getLocalName().equals("r") ? run(child) : shown(child);
            open.values().forEach(inside -> inside.append(text));
          }
        }
      }
    }
  }

  private static String run(Element run) {
    return all(run, "instrText").isEmpty() ? shown(run) : "";
  }

  private void references() {
    for (Element link : all(file.body(), "hyperlink")) {
      if (!places.containsKey(attribute(link, "anchor"))) {
        find("link to nowhere", attribute(link, "anchor"));
      }
    }
    for (DocxField field : DocxField.of(file.body())) {
      if (field.kind().endsWith("REF")) {
        Place place = places.get(field.target());
        if (place == null) {
          find("reference to nowhere", field.target());
        } else if (field.kind().equals("REF")) {
          String right = field.has("\\r") ? place.number() : place.text();
          if (!right.equals(field.result())) {
            find("stale reference", field.result() + " instead of " + right);
          }
        }
      }
    }
  }

  /** Each entry of the contents says what the heading it leads to says. */
  private void contents() {
    for (Element entry : all(file.body(), "p")) {
      if (DocxFile.style(entry).equals("TOC1")) {
        Place place = places.get(attribute(all(entry, "hyperlink").get(0), "anchor"));
        if (place != null) {
          String number = place.number().isEmpty() ? "" : place.number() + "\t";
          String right = number + place.text() + "\t";
          if (!shown(entry).startsWith(right)) {
            find("stale contents", shown(entry) + " instead of " + right);
          }
        }
      }
    }
  }
}
