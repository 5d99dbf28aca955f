package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.SampleDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes tables whose first column says "Zeile 1", "Zeile 2" and so on, under a head "Kopf". */
final class Tables {
  private Tables() {}

  static Table ofRows(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(row(words("Zeile " + i), words("Wert " + i)));
    }
    return of(words("Kopf"), rows);
  }

  /** Rows that hold the given blocks in their second cells. */
  static Table of(Block... seconds) {
    List<Row> rows = new ArrayList<>();
    for (Block second : seconds) {
      rows.add(row(words("Zeile " + (rows.size() + 1)), second));
    }
    return of(words("Kopf"), rows);
  }

  static Table of(Block head, List<Row> rows) {
    return new Table(
        "KVt_table_1",
        "Tabelle",
        List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 3)),
        List.of(row(head, words("Inhalt"))),
        rows);
  }

  static Row row(Block first, Block... second) {
    return new Row(List.of(new Cell(List.of(first)), new Cell(Arrays.asList(second))));
  }

  static Block words(String text) {
    return SampleDocument.paragraph("", text);
  }
}
