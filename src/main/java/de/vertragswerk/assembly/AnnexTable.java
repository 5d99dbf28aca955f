package de.vertragswerk.assembly;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.german.ProtectedSpaces;
import java.util.ArrayList;
import java.util.List;

/** The table of the annexes a contract speaks of. */
record AnnexTable(Numbering numbering, LibraryLabels labels, Origin origin) {
  private static final int TITLE_WEIGHT = 5;

  /**
   * @param cells what the anchors of the table's cells begin with
   * @param firstRow the number of its first row
   */
  Block.Table table(String id, String cells, int firstRow) {
    Row head =
        new Row(
            List.of(
                cell(cells + firstRow + "_1", labels.annexNumber()),
                cell(cells + firstRow + "_2", labels.annexTitle())));
    List<Row> body = new ArrayList<>();
    for (Annex annex : numbering.annexes()) {
      int row = firstRow + body.size() + 1;
      body.add(
          new Row(
              List.of(
                  cell(Numbering.anchor(annex), numbering.annexLabel(annex)),
                  cell(cells + row + "_2", ProtectedSpaces.in(annex.title())))));
    }
    return new Block.Table(
        id,
        "",
        List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, TITLE_WEIGHT)),
        List.of(head),
        body);
  }

  private Cell cell(String id, String text) {
    return new Cell(List.of(new Block.Paragraph(id, List.of(new Inline.Text(text)), origin)));
  }
}
