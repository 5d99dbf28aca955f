package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.CellField;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Composes tables: caption, head, and rows. */
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
    RowComposer rows =
        RowComposer.ofHead(composition, table.columns(), columns, CellField.isIn(table));
    return composition
        .structure()
        .within(
            Role.TABLE_HEAD,
            () -> {
              List<Strip> strips = table.head().stream().map(rows::compose).toList();
              return Strips.height(strips) <= tallestHead()
                  ? List.of(Strips.joined(strips))
                  : strips;
            });
  }

  private List<Strip> body(Table table, List<Column> columns, List<Strip> head) {
    RowComposer rows =
        RowComposer.ofBody(composition, table.columns(), columns, CellField.isIn(table));
    return composition
        .structure()
        .within(
            Role.TABLE_BODY,
            () -> {
              List<Strip> strips = new ArrayList<>();
              boolean opens = head.isEmpty() && CellField.isIn(table);
              for (int i = 0; i < table.body().size(); i++) {
                Row row = table.body().get(i);
                boolean lonely = i > 1 && i == table.body().size() - 1;
                RowComposer composer = i == 0 && opens ? rows.begun() : rows;
                strips.add(composer.compose(row).bound(lonely ? Entry.BOUND : Entry.FREE));
              }
              return repeating(strips, head);
            });
  }

  private double tallestHead() {
    return composition.geometry().textHeight() * TALLEST_HEAD;
  }

  /** A head that is taller than a quarter of the page stands only once. */
  private List<Strip> repeating(List<Strip> body, List<Strip> head) {
    if (head.isEmpty() || Strips.height(head) > tallestHead()) {
      return body;
    }
    Strip again = head.get(0).decoration();
    return body.stream().map(strip -> strip.under(again)).toList();
  }
}
