package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.List;

/** Composes lists: labels hang, texts stand under each other. */
final class ListComposer {
  static final double BETWEEN_ITEMS = 3;
  private static final double GAP = 6;
  private static final double NARROWEST = 18;

  private final Composition composition;
  private final Look look;
  private final Column column;

  ListComposer(Composition composition, Look look, Column column) {
    this.composition = composition;
    this.look = look;
    this.column = column;
  }

  List<Strip> compose(ItemList list) {
    double hang = hang(list.items());
    boolean right = list.style() == ListStyle.DECIMAL;
    return composition
        .structure()
        .within(
            role(list.style()),
            () -> stacked(list.items().stream().map(item -> item(item, hang, right)).toList()));
  }

  /** An item of one line is not left alone at the beginning or the end of a list. */
  private static List<Strip> stacked(List<List<Strip>> items) {
    Strips strips = new Strips();
    for (int i = 0; i < items.size(); i++) {
      boolean afterLonelyFirst = i == 1 && items.get(0).size() == 1;
      boolean lonelyLast = i > 0 && i == items.size() - 1 && items.get(i).size() == 1;
      Entry entry = afterLonelyFirst || lonelyLast ? Entry.UNWELCOME : Entry.FREE;
      strips.add(BETWEEN_ITEMS, entry, items.get(i));
    }
    return strips.list();
  }

  private double hang(List<Item> items) {
    double widest = 0;
    for (Item item : items) {
      widest = Math.max(widest, look.face().width(item.label(), look.size()));
    }
    return Math.max(NARROWEST, widest + GAP);
  }

  private List<Strip> item(Item item, double hang, boolean right) {
    StructureBuilder structure = composition.structure();
    return structure.within(
        Role.LIST_ITEM,
        () -> {
          int content = structure.within(Role.LIST_LABEL, structure::text);
          Label label = new Label(item.label(), content, hang, GAP, right);
          return structure.within(
              Role.LIST_BODY,
              () -> BlockComposer.compose(item.blocks(), composition, look, column, label));
        });
  }

  private static Role role(ListStyle style) {
    return switch (style) {
      case DECIMAL -> Role.NUMBERED_LIST;
      case ALPHA, DOUBLE_ALPHA -> Role.LETTERED_LIST;
      case DASH -> Role.DASHED_LIST;
    };
  }
}
