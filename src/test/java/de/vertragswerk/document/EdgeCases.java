package de.vertragswerk.document;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** A document of all that is allowed and that hardly any contract has. */
public final class EdgeCases {
  private int ids;

  private EdgeCases() {}

  public static ContractDocument document() {
    EdgeCases cases = new EdgeCases();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(cases.id(), List.of(), SampleBlocks.origin("edge")));
    blocks.add(cases.words(" "));
    blocks.add(cases.words("  zwei  Leerzeichen  "));
    blocks.add(cases.lineBreaksOnly());
    blocks.add(cases.strongWithReference());
    blocks.add(cases.words("w".repeat(500) + " " + "\u00A0".repeat(200) + "w"));
    blocks.add(cases.tableWithoutHeadOrCaption());
    blocks.add(cases.narrowTable());
    blocks.add(cases.listWithTable());
    blocks.add(new ItemList(ListStyle.DASH, List.of()));
    blocks.add(cases.crowdOfSigners());
    return SampleDocument.of(blocks.toArray(new Block[0]));
  }

  private String id() {
    return "KVa_edge_" + ++ids;
  }

  private Paragraph words(String text) {
    return SampleDocument.paragraph(id(), text);
  }

  private Block lineBreaksOnly() {
    List<Inline> breaks =
        List.of(new Inline.LineBreak(), new Inline.LineBreak(), new Inline.Text("Ende"));
    return new Paragraph(id(), breaks, SampleBlocks.origin("edge"));
  }

  private Block strongWithReference() {
    Inline reference = new Inline.Reference("KVa_only_0", "§\u00A01", null, "");
    Inline value = new Inline.Value("KVp_edge_value_1", "edge.value", "", false);
    Inline strong =
        new Inline.Strong(List.of(new Inline.Text("fett "), reference, new Inline.LineBreak()));
    return new Paragraph(
        id(), List.of(value, strong, reference, reference), SampleBlocks.origin("edge"));
  }

  private Block tableWithoutHeadOrCaption() {
    Cell empty = new Cell(List.of());
    return new Table(
        "KVt_edge_1",
        "",
        List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.CENTER, 1)),
        List.of(),
        List.of(new Row(List.of(empty, empty)), new Row(List.of(empty, cell("Mitte")))));
  }

  private Block narrowTable() {
    List<Column> columns = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    List<Cell> body = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      columns.add(new Column(i % 2 == 0 ? Alignment.LEFT : Alignment.RIGHT, 1));
      head.add(cell("Teilnehmerinnen und Teilnehmer"));
      body.add(cell("§\u00A016i SGB\u00A0II, 1.234.567,89\u00A0€"));
    }
    return new Table(
        "KVt_edge_2",
        "Zwölf schmale Spalten",
        columns,
        List.of(new Row(head)),
        List.of(new Row(body)));
  }

  private Cell cell(String text) {
    return new Cell(List.of(words(text)));
  }

  private Block listWithTable() {
    Block table = SampleDocument.tableWith(words("in der Liste"));
    return new ItemList(
        ListStyle.DECIMAL, List.of(new Item("1.", List.of(words("Mit Tabelle:"), table))));
  }

  private Block crowdOfSigners() {
    List<SignatureLine> lines = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      lines.add(new SignatureLine("Ort, Datum", words("Person " + i)));
    }
    return new Signatures(SigningMode.BY_HAND, List.of(new SigningParty(words("Viele"), lines)));
  }
}
