package de.vertragswerk.document;

import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that are all a cell of a table holds: they fill it from edge to edge. */
public final class CellField {
  private CellField() {}

  /** Null for a cell that says something, or that nobody writes in. */
  public static @Nullable TextField of(Cell cell) {
    List<Block> blocks = cell.blocks();
    return blocks.size() == 1 && blocks.get(0) instanceof TextField field ? field : null;
  }

  /** Whether a table is a form, which needs edges on all sides of its cells. */
  public static boolean isIn(Table table) {
    return table.body().stream().anyMatch(row -> lines(row) > 0);
  }

  /** The most lines of handwriting that a field of the row has room for; 0 without a field. */
  public static int lines(Row row) {
    int lines = 0;
    for (Cell cell : row.cells()) {
      TextField field = of(cell);
      lines = field == null ? lines : Math.max(lines, field.lines());
    }
    return lines;
  }
}
