package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageHeaderTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final String LONG_TITLE =
      "Kooperationsvertrag über die gemeinsame Durchführung eines Projekts der"
          + " Integrationsbegleitung im Landkreis";
  private static final String LONG_ID = "JC-LANDKREIS-MUSTERSTADT-2019-0042-ESF-INTEGRATION-17";

  @Test
  void aShortTitleAndAShortIdShareOneLine() {
    assertThat(header("Kooperationsvertrag", "JC-1"))
        .extracting(Piece.Words::text)
        .containsExactly("Kooperationsvertrag", "JC-1 · Fassung 3");
    assertThat(header("Kooperationsvertrag", "JC-1"))
        .extracting(Piece.Words::baseline)
        .containsOnly(header("Kooperationsvertrag", "JC-1").get(0).baseline());
  }

  @Test
  void aLongIdTakesWhatAShortTitleLeaves() {
    assertThat(header("Kooperationsvertrag", LONG_ID))
        .extracting(Piece.Words::text)
        .containsExactly("Kooperationsvertrag", LONG_ID + " · Fassung 3");
  }

  @Test
  void aLongTitleTakesASecondLineAboveTheRule() {
    List<Piece.Words> header = header(LONG_TITLE, LONG_ID);
    assertThat(text(header)).contains(LONG_TITLE, LONG_ID + " · Fassung 3");
    assertThat(header.stream().map(Piece.Words::baseline).distinct()).hasSize(2);
    double rule = PageGeometry.A4.top() - 24;
    assertThat(header).allSatisfy(words -> assertThat(words.baseline()).isLessThan(rule));
    assertThat(header).allSatisfy(words -> assertThat(words.baseline()).isGreaterThan(25));
  }

  @Test
  void titleAndIdNeverTouch() {
    for (String title : List.of("Kooperationsvertrag", LONG_TITLE, LONG_TITLE.repeat(5))) {
      for (String id : List.of("JC-1", LONG_ID, LONG_ID.repeat(6))) {
        List<Piece.Words> header = header(title, id);
        double left =
            header.stream()
                .filter(words -> words.x() == PageGeometry.A4.left())
                .mapToDouble(
                    words -> words.x() + words.face().width(words.text().strip(), words.size()))
                .max()
                .orElseThrow();
        double right =
            header.stream()
                .filter(words -> words.x() > PageGeometry.A4.left())
                .mapToDouble(Piece.Words::x)
                .min()
                .orElseThrow();
        assertThat(right - left).isGreaterThan(12);
      }
    }
  }

  @Test
  void whatFindsNoRoomEndsWithDots() {
    String text = text(header(LONG_TITLE.repeat(5), "JC-1"));
    assertThat(text).contains("\u2026").contains("JC-1 · Fassung 3");
  }

  private static String text(List<Piece.Words> words) {
    return words.stream().map(Piece.Words::text).collect(Collectors.joining());
  }

  private static List<Piece.Words> header(String title, String contractId) {
    PrintedContract contract =
        LAYOUT.layOut(
            new ContractDocument(
                LayoutCases.head(List.of(), title, contractId),
                SampleDocument.contract().sections()));
    return contract.pages().get(1).furniture().stream()
        .filter(piece -> piece instanceof Piece.Words)
        .map(piece -> (Piece.Words) piece)
        .filter(words -> words.baseline() < PageGeometry.A4.top())
        .toList();
  }
}
