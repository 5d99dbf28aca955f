package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.CellField;
import de.vertragswerk.document.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes tables; those with many columns in a box of their own that narrow screens can scroll. */
final class TableHtml {
  private static final String CAPTION = "-caption";

  /** More columns than these do not fit on a telephone: they scroll. */
  private static final int READABLE_COLUMNS = 2;

  /** More columns than these hold a long word on no sheet of paper: it is broken anywhere. */
  private static final int PRINTABLE_COLUMNS = 6;

  private final HtmlWriter writer;
  private final BlockHtml blocks;

  TableHtml(HtmlWriter writer, BlockHtml blocks) {
    this.writer = writer;
    this.blocks = blocks;
  }

  HtmlWriter write(Table table) {
    return writer.block("div", box(table), () -> table(table));
  }

  /** Whoever has no mouse must be able to focus what scrolls; such a region needs a name. */
  private static Attributes box(Table table) {
    int columns = table.columns().size();
    if (columns <= READABLE_COLUMNS) {
      return Attributes.cssClass("table");
    }
    return Attributes.cssClass(columns > PRINTABLE_COLUMNS ? "table wide crowded" : "table wide")
        .and("tabindex", "0")
        .and("role", "region")
        .and("aria-labelledby", name(table));
  }

  /** The caption; without one the words of the first row. */
  private static String name(Table table) {
    if (!table.caption().isEmpty()) {
      return table.id() + CAPTION;
    }
    return Stream.concat(table.head().stream(), table.body().stream())
        .limit(1)
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.blocks().stream())
        .map(TableHtml::name)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String name(Block block) {
    if (block instanceof TextField field) {
      return field.id();
    }
    return block instanceof Paragraph paragraph ? paragraph.id() : "";
  }

  private void table(Table table) {
    writer.block(
        "table",
        Attributes.id(table.id()).and("class", CellField.isIn(table) ? "form" : ""),
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
            List<Block> content = row.cells().get(at).blocks();
            cell(isEmpty(content) ? "td" : cell, columns.get(at).alignment(), content);
          }
        });
  }

  /** A corner above row names heads no column. */
  private static boolean isEmpty(List<Block> content) {
    return content.stream()
        .allMatch(
            block ->
                block instanceof Paragraph paragraph
                    && PlainText.of(paragraph.content()).isBlank());
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
