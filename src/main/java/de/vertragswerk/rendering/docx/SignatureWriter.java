package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningParty;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;

/** Writes the places where the parties sign, so that no page break tears a party. */
final class SignatureWriter {
  private static final int HEIGHT = 930;
  private static final int BETWEEN_PARTIES = 480;

  /** Percents of the width: the line for place and date, and the gap beside it. */
  private static final int PLACE = 38;

  private static final int GAP = 6;

  private final DocumentState state;
  private final List<Object> out;
  private final Setting around;
  private final List<Integer> widths;

  SignatureWriter(DocumentState state, List<Object> out, Setting around) {
    this.state = state;
    this.out = out;
    this.around = around;
    int place = around.width() * PLACE / 100;
    int gap = around.width() * GAP / 100;
    this.widths = List.of(place, gap, around.width() - place - gap);
  }

  void write(Signatures signatures) {
    signatures.parties().forEach(this::party);
  }

  private void party(SigningParty party) {
    ParagraphBuilder name = ParagraphBuilder.styled(StyleIds.PARTY);
    if (!out.isEmpty() && out.get(out.size() - 1) instanceof Tbl) {
      name.before(BETWEEN_PARTIES);
    }
    new BlockWriter(state, out, around).add(name, party.name());
    Tbl table = TableParts.table(StyleIds.SIGNATURES, widths);
    int last = party.lines().size() - 1;
    for (int line = 0; line <= last; line++) {
      table.getContent().add(space());
      table.getContent().add(names(party.lines().get(line), line < last));
    }
    if (last >= 0) {
      out.add(table);
    }
  }

  /** Where the pen goes. */
  private Tr space() {
    Tr row = TableParts.row(HEIGHT);
    for (int column = 0; column < widths.size(); column++) {
      Tc cell = TableParts.cell(widths.get(column));
      if (column != 1) {
        cell.getTcPr().setTcBorders(line());
      }
      cell.getContent().add(ParagraphBuilder.styled(StyleIds.SPACE).keptWithNext().build());
      row.getContent().add(cell);
    }
    return row;
  }

  private Tr names(SignatureLine line, boolean kept) {
    Tr row = TableParts.row();
    Tc place = TableParts.cell(widths.get(0));
    place.getContent().add(begun(kept).add(Runs.PLAIN.text(line.placeAndDate())).build());
    Tc gap = TableParts.cell(widths.get(1));
    gap.getContent().add(begun(kept).build());
    Tc person = TableParts.cell(widths.get(2));
    person(line.person(), kept, person.getContent());
    row.getContent().addAll(List.of(place, gap, person));
    return row;
  }

  private void person(Paragraph person, boolean kept, List<Object> cell) {
    new BlockWriter(state, cell, around).add(begun(kept), person);
  }

  private static ParagraphBuilder begun(boolean kept) {
    ParagraphBuilder text = ParagraphBuilder.styled(StyleIds.SIGNATURE_TEXT);
    return kept ? text.keptWithNext() : text;
  }

  private static TcPrInner.TcBorders line() {
    CTBorder border = new CTBorder();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
    TcPrInner.TcBorders borders = new TcPrInner.TcBorders();
    borders.setBottom(border);
    return borders;
  }
}
