package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.rendering.layout.TableColumns;
import java.util.List;

/** Divides tables by the weights of their columns, so that tests need not measure words. */
record WeightedColumns() implements TableColumns {
  @Override
  public List<Double> widths(Table table, double width) {
    double weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
    return table.columns().stream().map(column -> width * column.weight() / weights).toList();
  }
}
