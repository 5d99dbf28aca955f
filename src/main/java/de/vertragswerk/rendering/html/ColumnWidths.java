package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block.Column;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Column widths as classes: the page's content security policy lets no element carry a style of its
 * own.
 */
final class ColumnWidths {
  private static final int PERCENT = 100;

  private ColumnWidths() {}

  static String cssClass(Column column, List<Column> columns) {
    int sum = columns.stream().mapToInt(Column::weight).sum();
    int share = (PERCENT * column.weight() + sum / 2) / sum;
    return "width-" + Math.max(1, share);
  }

  /** One rule for each whole per cent. */
  static String styleSheet() {
    return IntStream.rangeClosed(1, PERCENT)
        .mapToObj(percent -> ".width-" + percent + "{width:" + percent + "%}\n")
        .collect(Collectors.joining());
  }
}
