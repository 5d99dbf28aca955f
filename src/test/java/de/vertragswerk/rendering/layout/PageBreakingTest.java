package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.EdgeCases;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pushes the sample down line by line, so that page ends fall everywhere. */
class PageBreakingTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final int SHIFTS = 45;
  private static final List<PrintedText> SHIFTED = new ArrayList<>();

  @BeforeAll
  static void layOut() {
    for (int lines = 0; lines < SHIFTS; lines++) {
      SHIFTED.add(PrintedText.of(LAYOUT.layOut(pushed(lines))));
    }
  }

  @AfterAll
  static void forget() {
    SHIFTED.clear();
  }

  static List<PrintedText> shifted() {
    return SHIFTED;
  }

  /** The sample with a paragraph of that many lines before its sections. */
  private static ContractDocument pushed(int lines) {
    ContractDocument sample = SampleDocument.contract();
    List<Section> sections = new ArrayList<>();
    if (lines > 0) {
      Section section =
          SampleDocument.of(SampleDocument.lines("KVa_push_1", lines)).sections().get(0);
      sections.add(
          new Section(
              "KVa_push_0",
              "push",
              0,
              "",
              "",
              PageOrientation.PORTRAIT,
              section.subsections(),
              section.origin()));
    }
    sections.addAll(sample.sections());
    return new ContractDocument(sample.head(), sections);
  }

  @ParameterizedTest
  @MethodSource("shifted")
  void aHeadingIsNeverTheLastOnItsPage(PrintedText text) {
    for (int page = 1; page <= text.pages(); page++) {
      List<PrintedText.Line> lines = text.onPage(page);
      assertThat(lines.get(lines.size() - 1).role()).isNotEqualTo(Role.HEADING);
    }
  }

  @ParameterizedTest
  @MethodSource("shifted")
  void noSingleLineOfAParagraphStandsAlone(PrintedText text) {
    for (int paragraph : new HashSet<>(text.paragraphs().values())) {
      List<Integer> lines = text.linesPerPage(paragraph);
      if (lines.size() > 1) {
        assertThat(lines).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(2));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shifted")
  void aPartySignsOnOnePageAndNeverOnAPageWithoutText(PrintedText text) {
    for (String party : List.of("Jobcenter", "Bildungswerk")) {
      List<String> signing =
          party.equals("Jobcenter")
              ? List.of(
                  "Für das Jobcenter Landkreis Musterstadt",
                  "Dr. Æsa Nováková-Żółkiewska, Geschäftsführung",
                  "Jan Müller, Prokura")
              : List.of(
                  "Für die Bildungswerk Ήλιος & Łódź gGmbH",
                  "Олена Шевченко, Geschäftsführung",
                  "Γιώργος Παπαδόπουλος, Prokura");
      assertThat(signing.stream().map(text::pageOf).distinct()).hasSize(1);
    }
    int page = text.pageOf("Für das Jobcenter Landkreis Musterstadt");
    assertThat(text.onPage(page)).extracting(PrintedText.Line::text).contains("Unterschriften");
    assertThat(text.onPage(page).get(0).text()).isNotEqualTo("Unterschriften");
  }

  @ParameterizedTest
  @MethodSource("shifted")
  void aListBeginsOnThePageOfTheWordsThatLeadItIn(PrintedText text) {
    List<PrintedText.Line> lines = text.lines();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).text().equals("1.") || lines.get(i).text().equals("a)")) {
        assertThat(lines.get(i - 1).page()).isEqualTo(lines.get(i).page());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shifted")
  void captionHeadAndFirstRowOfATableStayTogether(PrintedText text) {
    int caption = text.pageOf("Kennzahlen und Ausgaben je Monat");
    assertThat(text.pageOf("Kennzahl")).isEqualTo(caption);
    assertThat(text.pageOf("137,50\u00A0€")).isEqualTo(caption);
  }

  @Test
  void theHeadOfATableStandsAgainOnEachOfItsPages() {
    PrintedContract contract = LAYOUT.layOut(pushed(0));
    PrintedText text = PrintedText.of(contract);
    Set<Integer> pages = new HashSet<>();
    text.lines().stream()
        .filter(line -> line.role() == Role.PARAGRAPH && line.text().endsWith("50\u00A0€"))
        .forEach(line -> pages.add(line.page()));
    assertThat(pages).hasSizeGreaterThan(1);
    for (int page : pages) {
      assertThat(contract.pages().get(page - 1).pieces())
          .anyMatch(piece -> piece instanceof Piece.Words words && words.text().equals("Kennzahl"));
    }
  }

  @Test
  void aRowTallerThanAPageGoesOnOnTheNext() {
    Block tall = SampleDocument.lines("KVa_only_2", 200);
    PrintedContract contract = LAYOUT.layOut(SampleDocument.of(SampleDocument.tableWith(tall)));
    double bottom = PageGeometry.A4.height() - PageGeometry.A4.bottom();
    assertThat(contract.pages()).hasSizeGreaterThan(3);
    assertThat(contract.pages())
        .flatExtracting(PrintedPage::pieces)
        .filteredOn(piece -> piece instanceof Piece.Words)
        .allSatisfy(
            piece -> assertThat(((Piece.Words) piece).baseline()).isLessThanOrEqualTo(bottom));
    assertThat(PrintedText.of(contract).lines())
        .filteredOn(line -> line.text().startsWith("Zeile"))
        .hasSize(200);
  }

  @Test
  void aChainOfBondsLongerThanAPageBreaksSomewhere() {
    List<Subsection> none = List.of();
    List<Section> headings = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      headings.add(
          new Section(
              "KVa_h" + i + "_0",
              "h",
              0,
              "",
              "Überschrift " + i,
              PageOrientation.PORTRAIT,
              none,
              SampleDocument.contract().sections().get(0).origin()));
    }
    ContractDocument document = new ContractDocument(SampleDocument.head(""), headings);
    assertThat(LAYOUT.layOut(document).pages()).hasSizeBetween(5, 8);
  }

  @Test
  void nothingRunsOutOfItsPageWhateverTheDocumentHolds() {
    PageGeometry page = PageGeometry.A4;
    assertThat(LAYOUT.layOut(EdgeCases.document()).pages())
        .flatExtracting(PrintedPage::pieces)
        .filteredOn(piece -> piece instanceof Piece.Words)
        .allSatisfy(
            piece -> {
              Piece.Words words = (Piece.Words) piece;
              double width = words.face().width(words.text().stripTrailing(), words.size());
              assertThat(words.baseline()).isLessThanOrEqualTo(page.height() - page.bottom());
              assertThat(words.x() + width).isLessThanOrEqualTo(page.column().right() + 1);
            });
  }
}
