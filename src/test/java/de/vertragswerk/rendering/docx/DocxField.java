package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.shown;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A field that holds no other: its code, and what it shows until somebody counts anew. */
record DocxField(String code, String result) {

  static List<DocxField> of(Element parent) {
    List<DocxField> fields = new ArrayList<>();
    StringBuilder code = new StringBuilder();
    StringBuilder result = new StringBuilder();
    boolean inResult = false;
    for (Element run : all(parent, "r")) {
      String mark =
          all(run, "fldChar").stream().map(m -> attribute(m, "fldCharType")).findFirst().orElse("");
      switch (mark) {
        case "begin" -> {
          code.setLength(0);
          result.setLength(0);
          inResult = false;
        }
        case "separate" -> inResult = true;
        case "end" -> {
          if (inResult) {
            fields.add(new DocxField(code.toString().strip(), result.toString()));
          }
          inResult = false;
        }
        default -> {
          all(run, "instrText").forEach(text -> code.append(text.getTextContent()));
          if (inResult) {
            result.append(shown(run));
          }
        }
      }
    }
    return fields;
  }

  /** REF, PAGEREF, PAGE and so on. */
  String kind() {
    return code.split(" ", 2)[0];
  }

  /** The bookmark it speaks of. */
  String target() {
    return code.split(" ", 3)[1];
  }

  boolean has(String option) {
    return List.of(code.split(" ")).contains(option);
  }
}
