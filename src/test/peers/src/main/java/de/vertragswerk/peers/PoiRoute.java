package de.vertragswerk.peers;

import de.vertragswerk.peers.Printed.Heading;
import de.vertragswerk.peers.Printed.Part;
import de.vertragswerk.peers.Printed.SignatureLine;
import de.vertragswerk.peers.Printed.Table;
import de.vertragswerk.peers.Printed.Text;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Apache POI: from the tree to a DOCX of paragraphs, styles and tables; without numbering,
 * references, bookmarks, table of contents and data.
 */
public final class PoiRoute implements Route<Printed> {
  private static final int TWIPS_A_STEP = 454;

  @Override
  public String ending() {
    return "docx";
  }

  @Override
  public Printed read(Path contract) throws Exception {
    return TreeReader.read(ContractFiles.tree(contract));
  }

  @Override
  public byte[] make(Printed printed) throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String style :
          List.of("Title", "Subtitle", "Heading1", "Text", "Caption", "Signature")) {
        document.createStyles().addStyle(style(style));
      }
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(printed.head().header());
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(printed.head().footer());
      paragraph(document, "Title", printed.head().title());
      paragraph(document, "Subtitle", printed.head().subtitle());
      printed.parts().forEach(part -> part(document, part));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.write(file);
      return file.toByteArray();
    }
  }

  private static XWPFStyle style(String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(name);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    return new XWPFStyle(style);
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void part(XWPFDocument document, Part part) {
    if (part instanceof Heading heading) {
      paragraph(document, "Heading1", heading.label() + " " + heading.text()).setKeepNext(true);
    } else if (part instanceof Text text) {
      String label = text.label().isEmpty() ? "" : text.label() + "\t";
      paragraph(document, "Text", label + text.text())
          .setIndentationLeft(text.depth() * TWIPS_A_STEP);
    } else if (part instanceof Table table) {
      paragraph(document, "Caption", table.caption());
      table(document, table);
    } else if (part instanceof SignatureLine line) {
      paragraph(document, "Signature", line.placeAndDate());
      paragraph(document, "Signature", line.person());
    }
  }

  private static void table(XWPFDocument document, Table table) {
    List<List<String>> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    XWPFTable made = document.createTable(rows.size(), table.weights().size());
    for (int row = 0; row < rows.size(); row++) {
      XWPFTableRow madeRow = made.getRow(row);
      madeRow.setCantSplitRow(true);
      madeRow.setRepeatHeader(row < table.head().size());
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        madeRow.getCell(cell).setText(rows.get(row).get(cell));
      }
    }
  }
}
