package de.vertragswerk.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Makes tables, rows and cells of fixed widths, in twentieths of a point. */
final class TableParts {
  private static final ObjectFactory FACTORY = new ObjectFactory();

  private static final int SHORT = 20;
  private static final int LAST_ROWS = 3;

  private TableParts() {}

  static Tbl table(String style, List<Integer> widths) {
    CTTblPrBase.TblStyle tblStyle = new CTTblPrBase.TblStyle();
    tblStyle.setVal(style);
    CTTblLayoutType layout = new CTTblLayoutType();
    layout.setType(STTblLayoutType.FIXED);
    TblPr properties = new TblPr();
    properties.setTblStyle(tblStyle);
    properties.setTblW(width(widths.stream().mapToInt(Integer::intValue).sum()));
    properties.setTblLayout(layout);
    Tbl table = new Tbl();
    table.setTblPr(properties);
    table.setTblGrid(grid(widths));
    return table;
  }

  /** Lets a table begin where the text around it does. */
  static void indent(Tbl table, int left) {
    if (left > 0) {
      table.getTblPr().setTblInd(width(left));
    }
  }

  /** The last rows of a table stay on the page of what follows; of a short table all of them. */
  static void keepWithNext(Tbl table) {
    List<Object> rows = table.getContent();
    int kept = rows.size() <= SHORT ? rows.size() : LAST_ROWS;
    for (Object row : rows.subList(rows.size() - kept, rows.size())) {
      for (Object cell : ((Tr) row).getContent()) {
        for (Object block : ((Tc) cell).getContent()) {
          if (block instanceof P paragraph) {
            ParagraphBuilder.of(paragraph).keptWithNext();
          }
        }
      }
    }
  }

  private static TblGrid grid(List<Integer> widths) {
    TblGrid grid = new TblGrid();
    for (int width : widths) {
      TblGridCol column = new TblGridCol();
      column.setW(BigInteger.valueOf(width));
      grid.getGridCol().add(column);
    }
    return grid;
  }

  /** A row that no page break tears. */
  static Tr row() {
    TrPr properties = new TrPr();
    properties
        .getCnfStyleOrDivIdOrGridBefore()
        .add(FACTORY.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
    Tr row = new Tr();
    row.setTrPr(properties);
    return row;
  }

  static Tr row(int minimumHeight) {
    CTHeight height = new CTHeight();
    height.setVal(BigInteger.valueOf(minimumHeight));
    Tr row = row();
    row.getTrPr().getCnfStyleOrDivIdOrGridBefore().add(FACTORY.createCTTrPrBaseTrHeight(height));
    return row;
  }

  /** A row that stands at the top of each page the table goes on to. */
  static Tr headRow() {
    Tr row = row();
    row.getTrPr()
        .getCnfStyleOrDivIdOrGridBefore()
        .add(FACTORY.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
    return row;
  }

  static Tc cell(int width) {
    TcPr properties = new TcPr();
    properties.setTcW(width(width));
    Tc cell = new Tc();
    cell.setTcPr(properties);
    return cell;
  }

  private static TblWidth width(int twips) {
    TblWidth width = new TblWidth();
    width.setType(TblWidth.TYPE_DXA);
    width.setW(BigInteger.valueOf(twips));
    return width;
  }
}
