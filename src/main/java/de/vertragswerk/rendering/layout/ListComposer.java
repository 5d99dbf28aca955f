package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.List;

/** Composes lists: labels hang, texts stand under each other. */
final class ListComposer {
  static final double BETWEEN_ITEMS = 3;
  private static final double GAP = 4;

  private final Composition composition;
  private final Look look;
  private final Column column;

  ListComposer(Composition composition, Look look, Column column) {
    this.composition = composition;
    this.look = look;
    this.column = column;
  }

  List<Strip> compose(ItemList list) {
    double hang = hang(list.items(), look);
    return composition
        .structure()
        .within(
            role(list.style()),
            () -> stacked(list.items().stream().map(item -> item(item, hang)).toList()));
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

  /** The same for all lists whose labels have room in it. */
  static double hang(List<Item> items, Look look) {
    double widest = 0;
    for (Item item : items) {
      widest = Math.max(widest, look.face().width(item.label(), look.size()));
    }
    return Math.max(look.ems(2), widest + GAP);
  }

  private List<Strip> item(Item item, double hang) {
    StructureBuilder structure = composition.structure();
    return structure.within(
        Role.LIST_ITEM,
        () -> {
          int content = structure.within(Role.LIST_LABEL, structure::text);
          Label label = new Label(item.label(), content, hang);
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
