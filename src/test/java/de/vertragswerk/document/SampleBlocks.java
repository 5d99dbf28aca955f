package de.vertragswerk.document;

import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** The small parts of the sample; counts its paragraphs and values, so that each has its anchor. */
final class SampleBlocks {
  private int paragraphs;
  private int values;

  static Origin origin(String clause) {
    return new Origin(clause, "standard", "provisions/" + clause + "/standard.md");
  }

  static Inline text(String text) {
    return new Inline.Text(text);
  }

  static Inline strong(Inline... content) {
    return new Inline.Strong(List.of(content));
  }

  Inline value(String text) {
    return new Inline.Value("KVp_sample_value_" + ++values, "sample.value", text, false);
  }

  Inline missing(String text) {
    return new Inline.Value("KVp_sample_missing_" + ++values, "sample.missing", text, true);
  }

  static Inline reference(int number, String clause, int subsection) {
    String section = "KVa_" + clause + "_0";
    return subsection == 0
        ? new Inline.Reference(section, "§\u00A0" + number, null, "")
        : new Inline.Reference(
            section,
            "§\u00A0" + number,
            "KVs_" + clause + "_" + subsection,
            " Absatz\u00A0" + subsection);
  }

  Paragraph p(Inline... content) {
    return new Paragraph("KVa_sample_" + ++paragraphs, List.of(content), origin("sample"));
  }

  static Item item(String label, Block... blocks) {
    return new Item(label, List.of(blocks));
  }

  static ItemList list(ListStyle style, Item... items) {
    return new ItemList(style, List.of(items));
  }

  Row row(String... cells) {
    List<Cell> made = new ArrayList<>();
    for (String cell : cells) {
      made.add(new Cell(List.of(p(text(cell)))));
    }
    return new Row(made);
  }

  static Subsection counted(int number, Block... blocks) {
    return new Subsection(number, "(" + number + ")", List.of(blocks));
  }

  /** A §; its counted subsections are the targets of {@link #reference}. */
  static Section section(int number, String clause, String heading, Subsection... subsections) {
    List<Subsection> named = new ArrayList<>();
    for (Subsection subsection : subsections) {
      named.add(named(clause, subsection));
    }
    return new Section(
        "KVa_" + clause + "_0",
        clause,
        number,
        "§\u00A0" + number,
        heading,
        PageOrientation.PORTRAIT,
        named,
        origin(clause));
  }

  static Subsection named(String clause, Subsection subsection) {
    if (subsection.number() == 0 || !(subsection.blocks().get(0) instanceof Paragraph first)) {
      return subsection;
    }
    List<Block> blocks = new ArrayList<>(subsection.blocks());
    blocks.set(
        0,
        new Paragraph(
            "KVs_" + clause + "_" + subsection.number(), first.content(), origin(clause)));
    return new Subsection(subsection.number(), subsection.label(), blocks);
  }

  static Section plain(String clause, String heading, Block... blocks) {
    List<Subsection> subsections = new ArrayList<>();
    for (Block block : blocks) {
      subsections.add(new Subsection(0, "", List.of(block)));
    }
    return new Section(
        "KVa_" + clause + "_0",
        clause,
        0,
        "",
        heading,
        PageOrientation.PORTRAIT,
        subsections,
        origin(clause));
  }
}
