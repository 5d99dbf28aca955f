package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Composes tables: caption, head, and rows that stay whole as long as a page can hold them. */
final class TableComposer {
  private static final double AFTER_CAPTION = 4;
  private static final double TALLEST_HEAD = 0.25;

  private final Composition composition;
  private final Column column;

  TableComposer(Composition composition, Column column) {
    this.composition = composition;
    this.column = column;
  }

  List<Strip> compose(Table table) {
    return composition
        .structure()
        .within(
            Role.TABLE,
            () -> {
              List<Strip> caption = caption(table);
              List<Column> columns = columns(table);
              List<Strip> head = head(table, columns);
              List<Strip> all = new ArrayList<>();
              append(all, 0, caption);
              append(all, AFTER_CAPTION, head);
              append(all, head.isEmpty() ? AFTER_CAPTION : 0, body(table, columns, head));
              if (!all.isEmpty()) {
                all.set(0, all.get(0).anchored(table.id()));
              }
              return all;
            });
  }

  /** Caption, head and first row stay together. */
  private static void append(List<Strip> all, double space, List<Strip> part) {
    boolean first = all.isEmpty();
    all.addAll(new Strips().add(first ? 0 : space, first ? Entry.FREE : Entry.BOUND, part).list());
  }

  private List<Strip> caption(Table table) {
    if (table.caption().isEmpty()) {
      return List.of();
    }
    Look look = composition.looks().cell().bold();
    return composition
        .structure()
        .within(Role.CAPTION, () -> composition.words(table.caption(), look, column));
  }

  private List<Column> columns(Table table) {
    List<Column> columns = new ArrayList<>();
    double x = column.x();
    for (double width : composition.columnWidths(table, column.width())) {
      columns.add(new Column(x, width));
      x += width;
    }
    return columns;
  }

  private List<Strip> head(Table table, List<Column> columns) {
    if (table.head().isEmpty()) {
      return List.of();
    }
    RowComposer rows = RowComposer.ofHead(composition, table.columns(), columns);
    return composition
        .structure()
        .within(
            Role.TABLE_HEAD,
            () -> {
              List<Strip> strips = new ArrayList<>();
              table.head().forEach(row -> strips.addAll(rows.compose(row)));
              return List.of(Strips.joined(strips));
            });
  }

  private List<Strip> body(Table table, List<Column> columns, List<Strip> head) {
    RowComposer rows = RowComposer.ofBody(composition, table.columns(), columns);
    return composition
        .structure()
        .within(
            Role.TABLE_BODY,
            () -> {
              List<Strip> strips = new ArrayList<>();
              for (int i = 0; i < table.body().size(); i++) {
                Row row = table.body().get(i);
                boolean lonely = i > 1 && i == table.body().size() - 1;
                strips.addAll(
                    new Strips()
                        .add(0, lonely ? Entry.BOUND : Entry.FREE, rows.compose(row))
                        .list());
              }
              return repeating(strips, head);
            });
  }

  /** A head that is as tall as a quarter of the page stands only once. */
  private List<Strip> repeating(List<Strip> body, List<Strip> head) {
    double tallest = composition.geometry().textHeight() * TALLEST_HEAD;
    if (head.isEmpty() || head.get(0).height() > tallest) {
      return body;
    }
    Strip again = head.get(0).decoration();
    List<Strip> repeating = new ArrayList<>();
    for (Strip strip : body) {
      repeating.add(repeating.isEmpty() ? strip : strip.under(again));
    }
    return repeating;
  }
}
