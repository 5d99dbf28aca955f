package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.MILLIMETRE;
import static de.vertragswerk.rendering.layout.LayoutCases.elements;
import static de.vertragswerk.rendering.layout.LayoutCases.figure;
import static de.vertragswerk.rendering.layout.LayoutCases.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterheadTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final Column COLUMN = PageGeometry.A4.column();

  @Test
  void theFirstPictureStandsAtTheLeftAndTheLastAtTheRight() {
    List<Piece.Picture> pictures =
        pictures(figure("a", 15, 2), figure("b", 20, 1), figure("c", 10, 3));
    assertThat(pictures).hasSize(3);
    assertThat(pictures.get(0).x()).isCloseTo(COLUMN.x(), within(0.01));
    assertThat(right(pictures.get(2))).isCloseTo(COLUMN.right(), within(0.01));
    double first = pictures.get(1).x() - right(pictures.get(0));
    double second = pictures.get(2).x() - right(pictures.get(1));
    assertThat(first).isCloseTo(second, within(0.01));
  }

  @Test
  void picturesOfARowHaveOneMiddleLine() {
    List<Piece.Picture> pictures =
        pictures(figure("a", 15, 2), figure("b", 20, 1), figure("c", 10, 3));
    assertThat(pictures)
        .extracting(picture -> picture.y() + picture.height() / 2)
        .allSatisfy(
            y -> assertThat(y).isCloseTo(PageGeometry.A4.top() + 10 * MILLIMETRE, within(0.01)));
  }

  @Test
  void aSinglePictureStandsAtTheLeft() {
    assertThat(pictures(figure("a", 15, 2)).get(0).x()).isCloseTo(COLUMN.x(), within(0.01));
  }

  @Test
  void whatIsTooWideForOneRowGoesOnInTheNext() {
    List<Piece.Picture> pictures =
        pictures(figure("a", 12, 6), figure("b", 12, 6), figure("c", 12, 6), figure("d", 12, 2));
    assertThat(pictures.get(1).y()).isEqualTo(pictures.get(0).y());
    assertThat(pictures.get(2).y()).isGreaterThan(pictures.get(0).y() + 12 * MILLIMETRE);
    assertThat(right(pictures.get(3))).isCloseTo(COLUMN.right(), within(0.01));
  }

  @Test
  void howeverManyPicturesThereAreTheyTakeAFifthOfThePage() {
    List<Figure> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(figure("p" + i, 30 + i % 7, 1 + i % 5));
    }
    List<Piece.Picture> pictures = pictures(many.toArray(new Figure[0]));
    assertThat(pictures).hasSize(200);
    double bottom = PageGeometry.A4.top() + PageGeometry.A4.height() / 5 + 0.01;
    assertThat(pictures)
        .allSatisfy(
            picture -> {
              assertThat(picture.y() + picture.height()).isLessThanOrEqualTo(bottom);
              assertThat(picture.x()).isGreaterThanOrEqualTo(COLUMN.x() - 0.01);
              assertThat(right(picture)).isLessThanOrEqualTo(COLUMN.right() + 0.01);
            });
  }

  @Test
  void picturesKeepTheirProportionsToEachOtherWhenTheyBecomeSmaller() {
    List<Piece.Picture> pictures = pictures(figure("a", 100, 1), figure("b", 50, 1));
    assertThat(pictures.get(0).height()).isLessThanOrEqualTo(PageGeometry.A4.height() / 5);
    assertThat(pictures.get(0).height()).isCloseTo(pictures.get(1).height() * 2, within(0.01));
  }

  @Test
  void theLetterheadIsReadBeforeTheTitleAndStandsOnTheFirstPageOnly() {
    PrintedContract contract = print(figure("a", 15, 2), figure("b", 15, 2));
    List<StructureKid> kids = contract.structure().kids();
    assertThat(kids.subList(0, 2))
        .extracting(kid -> ((StructureElement) kid).alternativeText())
        .containsExactly("Bild a", "Bild b");
    assertThat(elements(contract.structure(), Role.FIGURE)).hasSize(2);
    assertThat(pieces(contract.pages().get(0), Piece.Picture.class)).hasSize(2);
    assertThat(pieces(contract, Piece.Picture.class)).hasSize(2);
  }

  private static double right(Piece.Picture picture) {
    return picture.x() + picture.width();
  }

  private static PrintedContract print(Figure... letterhead) {
    return LAYOUT.layOut(
        new ContractDocument(
            LayoutCases.head(List.of(letterhead), "Kooperationsvertrag", "JC-1"),
            SampleDocument.contract().sections()));
  }

  private static List<Piece.Picture> pictures(Figure... letterhead) {
    return pieces(print(letterhead), Piece.Picture.class);
  }
}
