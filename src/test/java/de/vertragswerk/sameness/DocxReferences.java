package de.vertragswerk.sameness;

import de.vertragswerk.rendering.docx.DocxFile;
import de.vertragswerk.sameness.Reading.Reference;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The references of a paragraph: REF fields and links. A field for a section and the link to its
 * subsection that follows at once are one reference.
 */
final class DocxReferences {
  private final List<Reference> references = new ArrayList<>();
  private String code = "";
  private StringBuilder result = new StringBuilder();
  private boolean inCode;
  private boolean inResult;
  private boolean justEnded;

  private DocxReferences() {}

  static List<Reference> in(Element paragraph) {
    DocxReferences reader = new DocxReferences();
    DocxFile.children(paragraph).forEach(reader::part);
    return reader.references;
  }

  private void part(Element part) {
    switch (part.getLocalName()) {
      case "hyperlink" -> add(DocxFile.shown(part), DocxFile.attribute(part, "anchor"));
      case "r" -> DocxFile.children(part).forEach(this::inRun);
      default -> {}
    }
  }

  private void inRun(Element inRun) {
    switch (inRun.getLocalName()) {
      case "fldChar" -> mark(DocxFile.attribute(inRun, "fldCharType"));
      case "instrText" -> code += inRun.getTextContent();
      case "t", "br", "tab" -> {
        if (inResult) {
          result.append(inRun.getTextContent());
        } else if (!inCode) {
          justEnded = false;
        }
      }
      default -> {}
    }
  }

  private void mark(String type) {
    switch (type) {
      case "begin" -> {
        inCode = true;
        code = "";
        result = new StringBuilder();
      }
      case "separate" -> {
        inCode = false;
        inResult = true;
      }
      default -> {
        inResult = false;
        String[] words = code.strip().split("\\s+", 3);
        if (words[0].equals("REF")) {
          add(result.toString(), words[1]);
        }
      }
    }
  }

  private void add(String text, String target) {
    int last = references.size() - 1;
    if (justEnded && !text.isEmpty() && Character.isSpaceChar(text.charAt(0))) {
      references.set(last, new Reference(references.get(last).text() + text, target));
    } else {
      references.add(new Reference(text, target));
    }
    justEnded = true;
  }
}
