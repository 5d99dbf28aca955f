package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import java.util.List;
import java.util.Locale;

/** Writes tables, each in a region of its own that narrow screens can scroll. */
final class TableHtml {
  private static final String CAPTION = "-caption";

  /** More columns than these do not fit on a telephone: they scroll. */
  private static final int READABLE_COLUMNS = 3;

  private final HtmlWriter writer;
  private final BlockHtml blocks;

  TableHtml(HtmlWriter writer, BlockHtml blocks) {
    this.writer = writer;
    this.blocks = blocks;
  }

  HtmlWriter write(Table table) {
    return writer.block("div", region(table), () -> table(table));
  }

  /** Whoever has no mouse must be able to focus what scrolls; a region needs a name. */
  private static Attributes region(Table table) {
    boolean wide = table.columns().size() > READABLE_COLUMNS;
    Attributes scrolling = Attributes.cssClass(wide ? "table wide" : "table").and("tabindex", "0");
    return table.caption().isEmpty()
        ? scrolling
        : scrolling.and("role", "region").and("aria-labelledby", table.id() + CAPTION);
  }

  private void table(Table table) {
    writer.block(
        "table",
        Attributes.id(table.id()),
        () -> {
          writer.newLine();
          if (!table.caption().isEmpty()) {
            writer.block("caption", Attributes.id(table.id() + CAPTION), table.caption());
          }
          columns(table.columns());
          rows("thead", "th", table.columns(), table.head());
          rows("tbody", "td", table.columns(), table.body());
        });
  }

  private void columns(List<Column> columns) {
    writer.block(
        "colgroup",
        Attributes.NONE,
        () ->
            columns.forEach(
                column ->
                    writer.empty(
                        "col", Attributes.cssClass(ColumnWidths.cssClass(column, columns)))));
  }

  private void rows(String group, String cell, List<Column> columns, List<Row> rows) {
    if (!rows.isEmpty()) {
      writer.block(
          group,
          Attributes.NONE,
          () -> {
            writer.newLine();
            rows.forEach(row -> row(cell, columns, row));
          });
    }
  }

  private void row(String cell, List<Column> columns, Row row) {
    writer.block(
        "tr",
        Attributes.NONE,
        () -> {
          for (int at = 0; at < columns.size(); at++) {
            cell(cell, columns.get(at).alignment(), row.cells().get(at).blocks());
          }
        });
  }

  private void cell(String name, Alignment alignment, List<Block> content) {
    Attributes attributes =
        Attributes.NONE
            .and(
                "class",
                alignment == Alignment.LEFT ? "" : alignment.name().toLowerCase(Locale.ROOT))
            .and("scope", name.equals("th") ? "col" : "");
    writer.element(name, attributes, () -> blocks.writeAll(content));
  }
}
