package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.MILLIMETRE;
import static de.vertragswerk.rendering.layout.LayoutCases.counted;
import static de.vertragswerk.rendering.layout.LayoutCases.document;
import static de.vertragswerk.rendering.layout.LayoutCases.elements;
import static de.vertragswerk.rendering.layout.LayoutCases.figure;
import static de.vertragswerk.rendering.layout.LayoutCases.pieces;
import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLayoutTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final Column COLUMN = PageGeometry.A4.column();

  @Test
  void aFigureStandsAtTheLeftAsHighAsItSays() {
    Piece.Picture picture = only(print(figure("logo", 20, 2)));
    assertThat(picture.x()).isCloseTo(COLUMN.x(), within(0.01));
    assertThat(picture.height()).isCloseTo(20 * MILLIMETRE, within(0.01));
    assertThat(picture.width()).isCloseTo(40 * MILLIMETRE, within(0.01));
  }

  @Test
  void aFigureWiderThanTheTextBecomesSmallerAsAWhole() {
    Piece.Picture picture = only(print(figure("wide", 50, 10)));
    assertThat(picture.width()).isCloseTo(COLUMN.width(), within(0.01));
    assertThat(picture.height()).isCloseTo(COLUMN.width() / 10, within(0.01));
  }

  @Test
  void aFigureTallerThanAPageFindsRoomOnOne() {
    PrintedContract contract = print(figure("tall", 900, 1));
    Piece.Picture picture = only(contract);
    PageGeometry page = PageGeometry.A4;
    assertThat(picture.y() + picture.height()).isLessThanOrEqualTo(page.height() - page.bottom());
    assertThat(picture.width()).isCloseTo(picture.height(), within(0.01));
  }

  @Test
  void aFigureIsReadByWhatItShowsAndCanBeLinkedTo() {
    PrintedContract contract = print(figure("logo", 20, 2));
    StructureElement element = elements(contract.structure(), Role.FIGURE).get(0);
    assertThat(element.alternativeText()).isEqualTo("Bild logo");
    assertThat(element.kids()).containsExactly(new StructureText(only(contract).content()));
    assertThat(contract.anchors()).extracting(Anchor::name).contains("KVf_logo_1");
  }

  @Test
  void aFigureStaysWithTheWordsThatLeadItIn() {
    for (int lines = 20; lines < 46; lines++) {
      PrintedContract contract =
          LAYOUT.layOut(
              document(
                  section("push", "", "", SampleDocument.lines("KVa_push_1", lines)),
                  counted(
                      "x",
                      SampleDocument.paragraph("KVa_x_2", "Das Zeichen ist:"),
                      figure("sign", 60, 1))));
      PrintedText text = PrintedText.of(contract);
      PrintedPage page = contract.pages().get(text.pageOf("Das Zeichen ist:") - 1);
      assertThat(pieces(page, Piece.Picture.class)).as("after %d lines", lines).hasSize(1);
    }
  }

  @Test
  void aFigureInACellIsNoWiderThanTheCell() {
    Block.Table table = SampleDocument.tableWith(figure("wide", 50, 10));
    Piece.Picture picture = only(print(table));
    List<Double> widths = LAYOUT.widths(table, COLUMN.width());
    assertThat(picture.width()).isLessThanOrEqualTo(widths.get(1));
    assertThat(picture.x()).isGreaterThan(COLUMN.x() + widths.get(0));
    assertThat(picture.x() + picture.width()).isLessThanOrEqualTo(COLUMN.right());
  }

  @Test
  void aColumnHasRoomForItsFigureWhenTheOthersCanSpareIt() {
    Block.Table table = SampleDocument.tableWith(figure("logo", 20, 6));
    List<Double> widths = LAYOUT.widths(table, COLUMN.width());
    assertThat(widths.get(1)).isGreaterThan(120 * MILLIMETRE);
    assertThat(only(print(table)).height()).isCloseTo(20 * MILLIMETRE, within(0.01));
  }

  @Test
  void theLabelOfASubsectionThatBeginsWithAFigureIsPrinted() {
    Section section = counted("x", figure("sign", 20, 1));
    PrintedText text = PrintedText.of(LAYOUT.layOut(document(section)));
    assertThat(text.lines()).extracting(PrintedText.Line::text).contains("(1)");
  }

  private static PrintedContract print(Block block) {
    return LAYOUT.layOut(document(section("only", "§\u00A01", "Einziger", block)));
  }

  private static Piece.Picture only(PrintedContract contract) {
    List<Piece.Picture> pictures = pieces(contract, Piece.Picture.class);
    assertThat(pictures).hasSize(1);
    return pictures.get(0);
  }
}
