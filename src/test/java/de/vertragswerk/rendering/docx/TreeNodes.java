package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Inline.Reference;
import de.vertragswerk.document.Inline.Text;
import de.vertragswerk.document.Inline.Value;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short words for the nodes of a made-up tree. */
final class TreeNodes {
  private TreeNodes() {}

  static Section section(
      String clause, int number, String label, String heading, Subsection... subsections) {
    return new Section(
        "KVa_" + clause + "_0",
        clause,
        number,
        label,
        heading,
        PageOrientation.PORTRAIT,
        List.of(subsections),
        origin(clause));
  }

  static Subsection plain(Block... blocks) {
    return new Subsection(0, "", List.of(blocks));
  }

  static Subsection numbered(int number, Block... blocks) {
    return new Subsection(number, "(" + number + ")", List.of(blocks));
  }

  static ItemList list(ListStyle style, Item... items) {
    return new ItemList(style, List.of(items));
  }

  static Item item(String label, String id, String text) {
    return new Item(label, List.of(paragraph(id, text(text))));
  }

  static Paragraph paragraph(String id, Inline... content) {
    return new Paragraph(id, new ArrayList<>(List.of(content)), origin("any"));
  }

  static Row row(Cell... cells) {
    return new Row(List.of(cells));
  }

  static Cell cell(String id, String text) {
    return new Cell(List.of(paragraph(id, text(text))));
  }

  static Text text(String text) {
    return new Text(text);
  }

  static Value value(String id, String text) {
    return new Value("KVp_" + id, id.replace('_', '.'), text, false);
  }

  static Reference reference(
      String section, String sectionText, @Nullable String subsection, String subsectionText) {
    return new Reference(section, sectionText, subsection, subsectionText);
  }

  static Origin origin(String clause) {
    return new Origin(clause, "standard", "provisions/" + clause + "/standard.md");
  }
}
