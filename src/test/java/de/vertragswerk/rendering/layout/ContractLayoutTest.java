package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractLayoutTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final ContractDocument DOCUMENT = SampleDocument.contract();

  private final PrintedContract contract = LAYOUT.layOut(DOCUMENT);

  @Test
  void thePageNumbersOfTheContentsAreThePagesOfTheHeadings() {
    PrintedText text = PrintedText.of(contract);
    Map<String, Integer> headings = new LinkedHashMap<>();
    DOCUMENT.sections().stream()
        .filter(Section::isListed)
        .forEach(section -> headings.put(section.id(), pageOfHeading(text, section)));
    assertThat(LAYOUT.of(DOCUMENT)).containsExactlyEntriesOf(headings);
    assertThat(contentsLines(text))
        .containsExactlyElementsOf(
            DOCUMENT.sections().stream()
                .filter(Section::isListed)
                .map(section -> words(section.title()) + " " + headings.get(section.id()))
                .toList());
  }

  private static Integer pageOfHeading(PrintedText text, Section section) {
    return text.lines().stream()
        .filter(line -> line.role() == Role.HEADING && section.heading().startsWith(line.text()))
        .findFirst()
        .orElseThrow()
        .page();
  }

  private static List<String> contentsLines(PrintedText text) {
    Map<Integer, String> lines = new LinkedHashMap<>();
    text.lines().stream()
        .filter(line -> line.role() == Role.LINK && line.page() == 1)
        .filter(line -> line.baseline() < 420)
        .forEach(line -> lines.merge(line.content(), line.text(), (a, b) -> a + " " + b));
    return lines.values().stream().map(ContractLayoutTest::words).toList();
  }

  private static String words(String text) {
    return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
  }

  @Test
  void everySectionParagraphAndValueHasAnAnchor() {
    List<String> names = contract.anchors().stream().map(Anchor::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .contains(
            "KVa_parties_0",
            "KVa_subject_0",
            "KVs_places_2",
            "KVt_indicators_1",
            "KVp_sample_value_1",
            "KVp_sample_missing_9");
  }

  @Test
  void everyReferenceLeadsToAnAnchor() {
    List<String> names = contract.anchors().stream().map(Anchor::name).toList();
    List<String> targets =
        contract.pages().stream()
            .flatMap(page -> page.pieces().stream())
            .filter(piece -> piece instanceof Piece.Link)
            .map(piece -> ((Piece.Link) piece).target())
            .toList();
    assertThat(targets).hasSizeGreaterThan(15);
    assertThat(names).containsAll(targets);
  }

  @Test
  void nothingStandsOutsideTheMargins() {
    Column column = PageGeometry.A4.column();
    assertThat(contract.pages())
        .flatExtracting(PrintedPage::pieces)
        .filteredOn(piece -> piece instanceof Piece.Words)
        .allSatisfy(
            piece -> {
              Piece.Words words = (Piece.Words) piece;
              String shown = words.text().stripTrailing();
              double spaces = shown.chars().filter(Letters::isSpace).count();
              double width = words.face().width(shown, words.size()) + spaces * words.spacing();
              assertThat(words.x()).isGreaterThanOrEqualTo(column.x() - 0.1);
              assertThat(words.x() + width).isLessThanOrEqualTo(column.right() + 0.2);
            });
  }

  @Test
  void textsStandUnderEachOtherInAllSections() {
    List<Double> texts = new ArrayList<>();
    for (PrintedPage page : contract.pages()) {
      List<Piece> pieces = page.pieces();
      for (int i = 0; i + 1 < pieces.size(); i++) {
        if (pieces.get(i) instanceof Piece.Words label
            && label.text().matches("\\(\\d+\\) |§.\\d+ ")
            && pieces.get(i + 1) instanceof Piece.Words text
            && label.x() == PageGeometry.A4.left()) {
          texts.add(text.x());
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(20);
    assertThat(texts).allSatisfy(x -> assertThat(x).isCloseTo(texts.get(0), within(0.01)));
  }

  @Test
  void signaturesHaveFifteenMillimetresToThemselves() {
    double fifteen = 15 * 72 / 25.4;
    for (PrintedPage page : contract.pages()) {
      for (Piece piece : page.pieces()) {
        if (piece instanceof Piece.Area rule && rule.ink() == Ink.GREY) {
          assertThat(page.pieces())
              .filteredOn(other -> other instanceof Piece.Words)
              .extracting(other -> ((Piece.Words) other).baseline())
              .noneMatch(baseline -> baseline < rule.y() && baseline > rule.y() - fifteen);
        }
      }
    }
  }

  @Test
  void openValuesAreMarkedAndOthersAreNot() {
    assertThat(contract.pages())
        .flatExtracting(PrintedPage::pieces)
        .filteredOn(piece -> piece instanceof Piece.Area area && area.ink() == Ink.OPEN)
        .as("two values")
        .hasSize(2);
  }

  @Test
  void theFooterLeavesOutWhatIsNotKnown() {
    assertThat(DOCUMENT.head().footer())
        .isEqualTo("Vertrags-ID JC-2019-0042 · Fassung 3 · Klauselbibliothek muster 1.2.0");
    assertThat(SampleDocument.withoutDateAndIds().head().footer())
        .isEqualTo("Klauselbibliothek muster 1.2.0");
  }

  @Test
  void aValueWithBracesStaysLiteralInTheFooter() {
    assertThat(SampleDocument.withContractId("{revision}").head().footer())
        .startsWith("Vertrags-ID {revision} · Fassung 3");
  }
}
