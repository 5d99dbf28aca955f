package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Role;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What structure elements of one file say beside their type; equal ones share an object. */
final class Attributes {
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
  private static final COSName PLACEMENT = COSName.getPDFName("Placement");

  private final Map<Role, COSDictionary> shared = new EnumMap<>(Role.class);

  @Nullable COSDictionary of(Role role) {
    return switch (role) {
      case NUMBERED_LIST -> shared(role, "List", LIST_NUMBERING, "Decimal");
      case LETTERED_LIST -> shared(role, "List", LIST_NUMBERING, "LowerAlpha");
      case DASHED_LIST -> shared(role, "List", LIST_NUMBERING, "Disc");
      case HEAD_CELL -> shared(role, "Table", SCOPE, "Column");
      default -> null;
    };
  }

  private COSDictionary shared(Role role, String owner, COSName name, String value) {
    return shared.computeIfAbsent(role, any -> attribute(owner, name, value));
  }

  /** Where a figure stands on its page. */
  static COSDictionary figure(COSArray box) {
    COSDictionary figure = attribute("Layout", PLACEMENT, "Block");
    figure.setItem(COSName.BBOX, box);
    figure.setDirect(true);
    return figure;
  }

  private static COSDictionary attribute(String owner, COSName name, String value) {
    COSDictionary attribute = new COSDictionary();
    attribute.setName(COSName.O, owner);
    attribute.setName(name, value);
    return attribute;
  }
}
