package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.document;
import static de.vertragswerk.rendering.layout.LayoutCases.lying;
import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class LyingSheetsTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final ContractDocument DOCUMENT =
      document(
          section("first", "§\u00A01", "Erster", SampleDocument.lines("KVa_first_1", 5)),
          lying("wide", "Breite Anlage", table()),
          lying("wider", "Breitere Anlage", SampleDocument.lines("KVa_wider_1", 40)),
          section("last", "§\u00A02", "Letzter", SampleDocument.lines("KVa_last_1", 5)));

  private final PrintedContract contract = LAYOUT.layOut(DOCUMENT);

  private static Block table() {
    return SampleDocument.tableWith(SampleDocument.lines("KVa_wide_2", 60));
  }

  @Test
  void aLyingSectionAndWhatFollowsItBeginPagesOfTheirOwn() {
    assertThat(contract.pages())
        .extracting(page -> page.width() > page.height())
        .containsExactly(false, true, true, true, true, false);
    assertThat(LAYOUT.of(DOCUMENT))
        .containsExactly(
            entry("KVa_first_0", 1),
            entry("KVa_wide_0", 2),
            entry("KVa_wider_0", 4),
            entry("KVa_last_0", 6));
  }

  @Test
  void everythingStandsBetweenTheMarginsOfItsOwnPage() {
    for (PrintedPage page : contract.pages()) {
      PageGeometry geometry =
          page.width() > page.height() ? PageGeometry.A4_LYING : PageGeometry.A4;
      assertThat(page.width()).isEqualTo(geometry.width());
      assertThat(page.height()).isEqualTo(geometry.height());
      assertThat(LayoutCases.pieces(page, Piece.Words.class))
          .isNotEmpty()
          .allSatisfy(
              words -> {
                assertThat(words.x()).isBetween(geometry.left(), geometry.column().right());
                assertThat(words.baseline())
                    .isBetween(geometry.top(), geometry.height() - geometry.bottom());
              });
    }
  }

  @Test
  void headerFooterAndRulesAreAsWideAsTheTextOfThePage() {
    PrintedPage lying = contract.pages().get(1);
    Column column = PageGeometry.A4_LYING.column();
    List<Piece> furniture = lying.furniture();
    assertThat(furniture)
        .filteredOn(piece -> piece instanceof Piece.Area)
        .hasSize(2)
        .allSatisfy(piece -> assertThat(((Piece.Area) piece).width()).isEqualTo(column.width()));
    assertThat(furniture)
        .filteredOn(piece -> piece instanceof Piece.Words)
        .extracting(piece -> ((Piece.Words) piece).text())
        .contains("Kooperationsvertrag", "Seite 2 von 6");
  }

  @Test
  void theTableOfALyingSectionIsAsWideAsItsText() {
    Column column = PageGeometry.A4_LYING.column();
    assertThat(LayoutCases.pieces(contract.pages().get(1), Piece.Area.class))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.width()).isEqualTo(column.width()));
  }

  @Test
  void theDraftMarkStandsInTheMiddleOfEachPage() {
    PrintedContract draft =
        LAYOUT.layOut(new ContractDocument(SampleDocument.head("ENTWURF"), DOCUMENT.sections()));
    for (PrintedPage page : draft.pages()) {
      Piece.Slanted mark = (Piece.Slanted) page.furniture().get(0);
      assertThat(mark.x()).isEqualTo(page.width() / 2);
      assertThat(mark.y()).isEqualTo(page.height() / 2);
    }
  }

  @Test
  void aContractThatBeginsWithALyingSectionHasItsTitleUpright() {
    PrintedContract begun = LAYOUT.layOut(document(lying("wide", "Breite Anlage", table())));
    assertThat(begun.pages())
        .extracting(page -> page.width() > page.height())
        .containsExactly(false, true, true);
  }

  @Test
  void theSectionsOfAFormFollowEachOtherOnTheSheetsOfItsTitle() {
    ContractDocument form =
        new ContractDocument(
            SampleForm.form().head(),
            List.of(
                lying("one", "Erster Teil", SampleDocument.lines("KVa_one_1", 3)),
                lying("two", "Zweiter Teil", SampleDocument.lines("KVa_two_1", 3))));
    assertThat(LAYOUT.layOut(form).pages())
        .extracting(page -> page.width() > page.height())
        .containsExactly(true);
  }

  @Test
  void anchorsStandWhereTheirTextIs() {
    Anchor anchor =
        contract.anchors().stream()
            .filter(candidate -> candidate.name().equals("KVa_wide_0"))
            .findFirst()
            .orElseThrow();
    assertThat(anchor.page()).isEqualTo(2);
    assertThat(anchor.y()).isEqualTo(PageGeometry.A4_LYING.top());
  }
}
