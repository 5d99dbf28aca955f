package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Role;
import de.vertragswerk.rendering.layout.StructureElement;
import de.vertragswerk.rendering.layout.StructureKid;
import de.vertragswerk.rendering.layout.StructureText;
import java.util.HashMap;
import java.util.Map;

/** The standard structure types of PDF 1.7 for the roles of a contract. */
final class RoleNames {
  private RoleNames() {}

  static String type(Role role) {
    return switch (role) {
      case DOCUMENT -> "Document";
      case TITLE -> "H1";
      case CONTENTS -> "TOC";
      case CONTENTS_ENTRY -> "TOCI";
      case REFERENCE -> "Reference";
      case LINK -> "Link";
      case SECTION -> "Sect";
      case HEADING -> "H2";
      case PARAGRAPH -> "P";
      case NUMBERED_LIST, LETTERED_LIST, DASHED_LIST -> "L";
      case LIST_ITEM -> "LI";
      case LIST_LABEL -> "Lbl";
      case LIST_BODY -> "LBody";
      case TABLE -> "Table";
      case CAPTION -> "Caption";
      case TABLE_HEAD -> "THead";
      case TABLE_BODY -> "TBody";
      case TABLE_ROW -> "TR";
      case HEAD_CELL -> "TH";
      case CELL -> "TD";
      case FIGURE -> "Figure";
      case FORM_FIELD -> "Form";
    };
  }

  /** The type of the element each text belongs to. */
  static Map<Integer, String> ofTexts(StructureElement document) {
    Map<Integer, String> types = new HashMap<>();
    collect(document, types);
    return types;
  }

  private static void collect(StructureElement element, Map<Integer, String> types) {
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        collect(child, types);
      } else if (kid instanceof StructureText text) {
        types.put(text.number(), type(element.role()));
      }
    }
  }
}
