package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Table;
import java.util.List;

/** Says how wide the columns of a table are. */
public interface TableColumns {

  /**
   * One width for each column, in points; together they are as wide as the table.
   *
   * @param width of the table, in points
   */
  List<Double> widths(Table table, double width);
}
