package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides the width of a table: by the weights of the columns, but so that no column is narrower
 * than its widest word, as far as the table has room.
 */
final class ColumnWidths {
  /** A column gives up no more than this of what its weight promises for the words of others. */
  private static final double LEAST_SHARE = 0.6;

  /** Programs that do not kern, or that round, need a little more for the same word. */
  private static final double SPARE = 1.03;

  private final double[] weighted;
  private final double width;
  private final Table table;

  private ColumnWidths(Table table, double width) {
    this.table = table;
    this.width = width;
    double weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
    this.weighted =
        table.columns().stream().mapToDouble(column -> width * column.weight() / weights).toArray();
  }

  /**
   * @param lexicon divides words where the columns have no room for whole ones; there pictures
   *     become smaller as well
   */
  static List<Double> of(Table table, double width, Look cell, Lexicon lexicon) {
    ColumnWidths widths = new ColumnWidths(table, width);
    double[] whole = widths.minima(cell, lexicon.undivided(), false);
    if (widths.fits(whole)) {
      double[] result = widths.atLeast(whole);
      if (widths.isFair(result)) {
        return list(result);
      }
    }
    double[] divided = widths.minima(cell, lexicon, true);
    return list(widths.fits(divided) ? widths.atLeast(divided) : widths.weighted);
  }

  private static List<Double> list(double[] widths) {
    return Arrays.stream(widths).boxed().toList();
  }

  private double[] minima(Look cell, Lexicon lexicon, boolean scaling) {
    WidestWord head = new WidestWord(cell.bold(), lexicon.undivided(), scaling);
    WidestWord body = new WidestWord(cell, lexicon, scaling);
    double[] minima = new double[weighted.length];
    for (int column = 0; column < minima.length; column++) {
      double words =
          Math.max(widest(table.head(), column, head), widest(table.body(), column, body));
      minima[column] = words * SPARE + 2 * RowComposer.PADDING;
    }
    return minima;
  }

  private static double widest(List<Block.Row> rows, int column, WidestWord words) {
    double widest = 0;
    for (Block.Row row : rows) {
      widest = Math.max(widest, words.of(row.cells().get(column).blocks()));
    }
    return widest;
  }

  private boolean fits(double[] minima) {
    return Arrays.stream(minima).sum() <= width;
  }

  private boolean isFair(double[] widths) {
    for (int column = 0; column < widths.length; column++) {
      if (widths[column] < weighted[column] * LEAST_SHARE) {
        return false;
      }
    }
    return true;
  }

  /** The columns that need more than their weight get it; the others share the rest. */
  private double[] atLeast(double[] minima) {
    double[] widths = weighted.clone();
    List<Integer> sharing = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      sharing.add(column);
    }
    double room = width;
    double shares = width;
    for (int column = 0; column < widths.length; ) {
      int candidate = firstTooNarrow(sharing, minima, room / shares);
      if (candidate < 0) {
        break;
      }
      widths[candidate] = minima[candidate];
      room -= minima[candidate];
      shares -= weighted[candidate];
      sharing.remove(Integer.valueOf(candidate));
      column++;
    }
    for (int column : sharing) {
      widths[column] = weighted[column] * room / shares;
    }
    return widths;
  }

  private int firstTooNarrow(List<Integer> sharing, double[] minima, double factor) {
    for (int column : sharing) {
      if (weighted[column] * factor < minima[column]) {
        return column;
      }
    }
    return -1;
  }
}
