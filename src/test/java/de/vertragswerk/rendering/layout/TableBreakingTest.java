package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.document;
import static de.vertragswerk.rendering.layout.LayoutCases.pieces;
import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.SampleDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableBreakingTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final double BOTTOM = PageGeometry.A4.height() - PageGeometry.A4.bottom();
  private static final String PROSE =
      "Die Vertragsparteien unterrichten einander unverzüglich über alle Umstände, die für die"
          + " Durchführung des Projekts wesentlich sind. ";

  @Test
  void twoHundredRowsStandInOrderUnderAHeadOnEachPage() {
    PrintedContract contract = print(Tables.ofRows(200));
    List<String> rows = rows(contract);
    assertThat(rows).hasSize(200);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).isEqualTo("Zeile " + (i + 1));
    }
    for (PrintedPage page : contract.pages()) {
      List<String> words = pieces(page, Piece.Words.class).stream().map(Piece.Words::text).toList();
      if (words.stream().anyMatch(text -> text.startsWith("Zeile "))) {
        assertThat(words).containsOnlyOnce("Kopf");
        assertThat(words.indexOf("Kopf")).isLessThan(words.indexOf(first(words)));
      }
    }
  }

  private static String first(List<String> words) {
    return words.stream().filter(text -> text.startsWith("Zeile ")).findFirst().orElseThrow();
  }

  @Test
  void aHeadingStaysWithCaptionHeadAndFirstRow() {
    for (int lines = 30; lines < 48; lines++) {
      PrintedText text =
          PrintedText.of(
              LAYOUT.layOut(
                  document(
                      section("push", "", "", SampleDocument.lines("KVa_push_1", lines)),
                      section("table", "§\u00A01", "Kennzahlen", Tables.ofRows(20)))));
      int page =
          text.lines().stream()
              .filter(line -> line.role() == Role.HEADING && line.text().equals("Kennzahlen"))
              .findFirst()
              .orElseThrow()
              .page();
      assertThat(text.pageOf("Kopf")).as("%d lines", lines).isEqualTo(page);
      assertThat(text.pageOf("Wert 1")).isEqualTo(page);
    }
  }

  @Test
  void aTallRowFillsThePageRatherThanLeaveItHalfEmpty() {
    Block tall = SampleDocument.lines("KVa_tall_1", 35);
    PrintedContract contract =
        LAYOUT.layOut(
            document(
                section("push", "", "", SampleDocument.lines("KVa_push_1", 8)),
                section("table", "§\u00A01", "Tabelle", Tables.of(tall))));
    PrintedText text = PrintedText.of(contract);
    assertThat(text.pages()).isEqualTo(2);
    assertThat(text.onPage(1)).extracting(PrintedText.Line::text).contains("Zeile 20");
    assertThat(text.onPage(2)).extracting(PrintedText.Line::text).contains("Zeile 35");
    assertThat(pieces(contract.pages().get(1), Piece.Words.class).get(0).text()).isEqualTo("Kopf");
  }

  @Test
  void aShortRowIsNeverDivided() {
    Block[] rows = new Block[30];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = SampleDocument.lines("KVa_r_" + i, 5);
    }
    PrintedContract contract = print(Tables.of(rows));
    for (PrintedPage page : contract.pages()) {
      long lines =
          pieces(page, Piece.Words.class).stream()
              .filter(words -> words.x() > PageGeometry.A4.left() + 50)
              .filter(words -> words.text().startsWith("Zeile "))
              .count();
      assertThat(lines % 5).isZero();
    }
  }

  @Test
  void aRowTallerThanAPageBeginsWhereItStandsAndHasNoRuleWhereItGoesOn() {
    PrintedContract contract =
        LAYOUT.layOut(
            document(
                section("push", "", "", SampleDocument.lines("KVa_push_1", 20)),
                section(
                    "table",
                    "§\u00A01",
                    "Tabelle",
                    Tables.of(SampleDocument.lines("KVa_tall_1", 100)))));
    assertThat(contract.pages()).hasSize(3);
    PrintedPage first = contract.pages().get(0);
    double lowest =
        pieces(first, Piece.Words.class).stream()
            .mapToDouble(Piece.Words::baseline)
            .max()
            .orElse(0);
    assertThat(lowest).isGreaterThan(BOTTOM - 30);
    assertThat(pieces(first, Piece.Area.class)).noneMatch(rule -> rule.y() > lowest);
    PrintedPage last = contract.pages().get(2);
    double end =
        pieces(last, Piece.Words.class).stream().mapToDouble(Piece.Words::baseline).max().orElse(0);
    assertThat(pieces(last, Piece.Area.class)).anyMatch(rule -> rule.y() > end);
  }

  @Test
  void noSingleLineOfAParagraphStandsAloneInACell() {
    for (int shift = 0; shift < 12; shift++) {
      PrintedText text =
          PrintedText.of(
              LAYOUT.layOut(
                  document(
                      section("push", "", "", SampleDocument.lines("KVa_push_1", 5 + shift)),
                      section("table", "§\u00A01", "Tabelle", Tables.of(list(14))))));
      for (int paragraph : List.copyOf(text.paragraphs().values())) {
        List<Integer> lines = text.linesPerPage(paragraph);
        if (lines.size() > 1) {
          assertThat(lines).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(2));
        }
      }
    }
  }

  @Test
  void listsAndParagraphsOfACellGoOnOnTheNextPageWithoutLoss() {
    PrintedContract contract =
        print(
            Tables.of(
                Tables.words("Kopf"),
                List.of(
                    Tables.row(
                        Tables.words("Zeile 1"),
                        Tables.words("Davor"),
                        list(40),
                        Tables.words("Danach")))));
    PrintedText text = PrintedText.of(contract);
    assertThat(text.pages()).isGreaterThan(2);
    assertThat(text.lines()).extracting(PrintedText.Line::text).contains("Davor", "Danach");
    assertThat(text.lines().stream().filter(line -> line.role() == Role.LIST_LABEL)).hasSize(80);
    assertThat(pieces(contract, Piece.Words.class))
        .allSatisfy(words -> assertThat(words.baseline()).isLessThanOrEqualTo(BOTTOM));
  }

  /** Items of some lines, each with an item of its own in it. */
  private static Block list(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Block inner =
          new ItemList(
              ListStyle.ALPHA, List.of(new Item("a)", List.of(Tables.words(PROSE.repeat(2))))));
      items.add(new Item(i + ".", List.of(Tables.words(PROSE.repeat(1 + i % 3)), inner)));
    }
    return new ItemList(ListStyle.DECIMAL, items);
  }

  private static PrintedContract print(Block table) {
    return LAYOUT.layOut(document(section("table", "§\u00A01", "Tabelle", table)));
  }

  private static List<String> rows(PrintedContract contract) {
    return PrintedText.of(contract).lines().stream()
        .map(PrintedText.Line::text)
        .filter(text -> text.startsWith("Zeile "))
        .toList();
  }
}
