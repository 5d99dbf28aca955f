package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.document;
import static de.vertragswerk.rendering.layout.LayoutCases.pieces;
import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten thousand characters, as one word and as many, wherever a value may stand. */
class LongValuesTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final int LENGTH = 10_000;

  static Stream<String> values() {
    return Stream.of(
        "W".repeat(LENGTH),
        "Donaudampfschifffahrt".repeat(LENGTH / 21),
        "zwölf Wörter ".repeat(LENGTH / 13).strip());
  }

  @ParameterizedTest
  @MethodSource("values")
  void inText(String value) {
    assertPrinted(document(section("only", "§\u00A01", "Text", words(value))), value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void inAHeadingAndItsLineOfTheContents(String value) {
    assertPrinted(document(section("only", "§\u00A01", value, words("Text"))), value + value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void inACell(String value) {
    assertPrinted(document(section("only", "§\u00A01", "Tabelle", Tables.of(words(value)))), value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void inTheHeadOfATable(String value) {
    Block.Row row = Tables.row(words("Zeile 1"), words("Wert"));
    Block table = Tables.of(words(value), List.of(row));
    assertPrinted(document(section("only", "§\u00A01", "Tabelle", table)), value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void inATableInACell(String value) {
    Block table = Tables.of(Tables.of(words(value)));
    assertPrinted(document(section("only", "§\u00A01", "Tabelle", table)), value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void inTheNameOfAPartyAndOfWhoSignsForIt(String value) {
    SigningParty party =
        new SigningParty(
            SampleDocument.paragraph("KVa_p_1", value),
            List.of(new SignatureLine(value, SampleDocument.paragraph("KVa_p_2", value))));
    Signatures signatures = new Signatures(SigningMode.ELECTRONIC, List.of(party));
    assertPrinted(
        document(
            section("text", "§\u00A01", "Text", words("Text")),
            section("signing", "", "Unterschriften", signatures)),
        value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void inTheTitleAndTheContractId(String value) {
    ContractDocument document =
        new ContractDocument(
            LayoutCases.head(List.of(), value, value), SampleDocument.contract().sections());
    assertPrinted(document, value);
    for (PrintedPage page : LAYOUT.layOut(document).pages()) {
      assertThat(page.furniture())
          .filteredOn(piece -> piece instanceof Piece.Words)
          .allSatisfy(
              piece -> {
                Piece.Words words = (Piece.Words) piece;
                double width = words.face().width(words.text().strip(), words.size());
                assertThat(words.x()).isGreaterThanOrEqualTo(PageGeometry.A4.left() - 0.1);
                assertThat(words.x() + width)
                    .isLessThanOrEqualTo(PageGeometry.A4.column().right() + 0.1);
                assertThat(words.baseline()).isBetween(20.0, PageGeometry.A4.height() - 15);
              });
    }
  }

  private static Block words(String text) {
    return Tables.words(text);
  }

  private static void assertPrinted(ContractDocument document, String value) {
    PrintedContract contract = LAYOUT.layOut(document);
    PageGeometry geometry = PageGeometry.A4;
    assertThat(pieces(contract, Piece.Words.class))
        .allSatisfy(
            words -> {
              String shown = words.text().strip();
              double spacing = words.spacing() * shown.chars().filter(Letters::isSpace).count();
              double width = words.face().width(shown, words.size()) + spacing;
              assertThat(words.baseline())
                  .isBetween(geometry.top(), geometry.height() - geometry.bottom());
              assertThat(words.x() + width).isLessThanOrEqualTo(geometry.column().right() + 0.5);
            });
    String printed =
        pieces(contract, Piece.Words.class).stream()
            .filter(words -> words.content() != Piece.DECORATION)
            .map(words -> words.text().replace("\u00AD", "").replace(" ", ""))
            .collect(Collectors.joining());
    String letters = value.replace(" ", "");
    long wanted = letters.chars().filter(Character::isLetter).count();
    assertThat(printed.chars().filter(Character::isLetter).count()).isGreaterThanOrEqualTo(wanted);
    assertThat(contract.pages().size()).isLessThan(60);
  }
}
