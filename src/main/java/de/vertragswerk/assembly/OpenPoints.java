package de.vertragswerk.assembly;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section at the head of a draft that says what is still open. */
final class OpenPoints {
  private static final String ID = "openPoints";

  private OpenPoints() {}

  static Optional<Section> section(String heading, List<String> points) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Origin origin = new Origin(ID, "", "");
    List<Item> items = new ArrayList<>();
    for (String point : points) {
      int number = items.size() + 1;
      Block.Paragraph paragraph =
          new Block.Paragraph("KVa_" + ID + "_" + number, List.of(new Inline.Text(point)), origin);
      items.add(new Item(ItemLabels.label(ListStyle.DECIMAL, number), List.of(paragraph)));
    }
    Subsection list = new Subsection(0, "", List.of(new Block.ItemList(ListStyle.DECIMAL, items)));
    return Optional.of(
        new Section(
            "KVa_" + ID + "_0",
            ID,
            0,
            "",
            heading,
            PageOrientation.PORTRAIT,
            List.of(list),
            origin));
  }
}
