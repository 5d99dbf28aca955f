package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.CellField;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.jspecify.annotations.Nullable;

/** Writes one table. */
final class TableWriter {
  /** The margins of a cell in the template's table style, left and right together. */
  private static final int CELL_MARGINS = 200;

  /** In a point. */
  private static final double TWIPS = 20;

  private final DocumentState state;
  private final Table table;
  private final Setting around;
  private final List<Integer> widths;

  TableWriter(DocumentState state, Table table, Setting around) {
    this.state = state;
    this.table = table;
    this.around = around;
    int width = around.width() - around.left();
    this.widths = widths(state.columns().widths(table, width / TWIPS), width);
  }

  /** Rounding never loses any of the width. */
  private static List<Integer> widths(List<Double> columns, int width) {
    List<Integer> widths = new ArrayList<>();
    double end = 0;
    int used = 0;
    for (double column : columns) {
      end += column * TWIPS;
      int rounded = (int) Math.min(width, Math.round(end));
      widths.add(rounded - used);
      used = rounded;
    }
    return widths;
  }

  Tbl write() {
    Tbl tbl = TableParts.table(CellField.isIn(table) ? StyleIds.FORM : StyleIds.TABLE, widths);
    TableParts.indent(tbl, around.left());
    tbl.getTblPr().setTblLook(look());
    String name = table.caption().isEmpty() ? around.heading() : table.caption();
    if (!name.isEmpty()) {
      // read out by those who do not see what the table is about
      CTString caption = new CTString();
      caption.setVal(LegalText.of(name));
      tbl.getTblPr().setTblCaption(caption);
    }
    table.head().forEach(row -> tbl.getContent().add(head(row)));
    table.body().forEach(row -> tbl.getContent().add(body(row)));
    if (table.caption().isEmpty()) {
      firstParagraph(tbl);
    }
    return tbl;
  }

  /** Only the head looks different from the rest, and only when there is one. */
  private CTTblLook look() {
    CTTblLook look = new CTTblLook();
    look.setVal(table.head().isEmpty() ? "0600" : "0620");
    look.setFirstRow(table.head().isEmpty() ? STOnOff.ZERO : STOnOff.ONE);
    look.setLastRow(STOnOff.ZERO);
    look.setFirstColumn(STOnOff.ZERO);
    look.setLastColumn(STOnOff.ZERO);
    look.setNoHBand(STOnOff.ONE);
    look.setNoVBand(STOnOff.ONE);
    return look;
  }

  private Tr head(Row row) {
    Tr head = TableParts.headRow();
    cells(row, StyleIds.TABLE_HEAD, head.getContent());
    return head;
  }

  private Tr body(Row row) {
    int lines = CellField.lines(row);
    Tr body = lines == 0 ? TableParts.row() : TableParts.row(FieldWriter.height(lines));
    cells(row, StyleIds.TABLE_TEXT, body.getContent());
    return body;
  }

  private void cells(Row row, String style, List<Object> out) {
    for (int column = 0; column < widths.size(); column++) {
      out.add(cell(row.cells().get(column), style, column));
    }
  }

  private Tc cell(Cell cell, String style, int column) {
    int width = widths.get(column);
    Tc written = TableParts.cell(width);
    List<Object> content = written.getContent();
    Block.Alignment alignment = table.columns().get(column).alignment();
    Setting setting = around.cell(style, width - CELL_MARGINS, alignment);
    TextField field = CellField.of(cell);
    if (field == null) {
      new BlockWriter(state, content, setting).all(cell.blocks());
    } else {
      content.add(new FieldWriter(state, content, setting).filling(field, setting.width()));
    }
    boolean ended = !content.isEmpty() && content.get(content.size() - 1) instanceof P;
    if (!ended) {
      // Word refuses a cell that does not end with a paragraph
      boolean afterField = last(cell) instanceof TextField;
      content.add(ParagraphBuilder.styled(afterField ? StyleIds.FIELD_END : style).build());
    }
    return written;
  }

  private static @Nullable Block last(Cell cell) {
    return cell.blocks().isEmpty() ? null : cell.blocks().get(cell.blocks().size() - 1);
  }

  /** Without a caption the table's anchor goes where the table begins. */
  private void firstParagraph(Tbl tbl) {
    if (!tbl.getContent().isEmpty()
        && tbl.getContent().get(0) instanceof Tr row
        && row.getContent().get(0) instanceof Tc cell
        && cell.getContent().get(0) instanceof P paragraph) {
      state.bookmarks().around(table.id(), paragraph);
    }
  }
}
