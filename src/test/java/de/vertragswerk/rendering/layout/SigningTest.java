package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.document;
import static de.vertragswerk.rendering.layout.LayoutCases.elements;
import static de.vertragswerk.rendering.layout.LayoutCases.pieces;
import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static de.vertragswerk.rendering.layout.LayoutCases.signatures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.FormField.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SigningTest {
  private static final ContractLayout LAYOUT = new ContractLayout();

  @Nested
  class Electronic {
    private final PrintedContract contract = LAYOUT.layOut(signing(SigningMode.ELECTRONIC, 1));
    private final List<Piece.Field> fields = pieces(contract, Piece.Field.class);

    @Test
    void eachPersonHasAFieldForPlaceAndDateAndOneToSign() {
      assertThat(fields)
          .extracting(Piece.Field::field)
          .containsExactly(
              new FormField("KVa_one_1_place", "Ort, Datum – Person 1 von one, Leitung", Kind.TEXT),
              new FormField(
                  "KVa_one_1_signature",
                  "Für die Partei one – Person 1 von one, Leitung",
                  Kind.SIGNATURE),
              new FormField("KVa_two_1_place", "Ort, Datum – Person 1 von two, Leitung", Kind.TEXT),
              new FormField(
                  "KVa_two_1_signature",
                  "Für die Partei two – Person 1 von two, Leitung",
                  Kind.SIGNATURE));
    }

    @Test
    void fieldsLieDirectlyAboveTheirRules() {
      List<Piece.Area> rules =
          pieces(contract, Piece.Area.class).stream()
              .filter(area -> area.ink() == Ink.GREY)
              .toList();
      assertThat(rules).hasSameSizeAs(fields);
      for (int i = 0; i < rules.size(); i++) {
        Piece.Field field = fields.get(i);
        assertThat(field.x()).isEqualTo(rules.get(i).x());
        assertThat(field.width()).isEqualTo(rules.get(i).width());
        assertThat(field.y() + field.height()).isCloseTo(rules.get(i).y(), within(0.01));
      }
      assertThat(fields.get(0).height()).isCloseTo(18, within(0.01));
      assertThat(fields.get(1).height()).isGreaterThan(15 * LayoutCases.MILLIMETRE);
    }

    @Test
    void eachFieldIsReadAfterTheWordsUnderItsRule() {
      StructureElement signatures =
          elements(contract.structure(), Role.SECTION).stream()
              .filter(element -> !elements(element, Role.FORM_FIELD).isEmpty())
              .findFirst()
              .orElseThrow();
      assertThat(signatures.kids())
          .extracting(kid -> ((StructureElement) kid).role())
          .containsSequence(Role.PARAGRAPH, Role.FORM_FIELD, Role.PARAGRAPH, Role.FORM_FIELD);
      assertThat(elements(contract.structure(), Role.FORM_FIELD))
          .flatExtracting(StructureElement::kids)
          .containsExactlyElementsOf(
              fields.stream()
                  .map(field -> (StructureKid) new StructureText(field.content()))
                  .toList());
    }
  }

  @Test
  void whoSignsByHandMeetsNoFields() {
    PrintedContract contract = LAYOUT.layOut(signing(SigningMode.BY_HAND, 1));
    assertThat(pieces(contract, Piece.Field.class)).isEmpty();
    assertThat(elements(contract.structure(), Role.FORM_FIELD)).isEmpty();
  }

  @Test
  void nobodySignsOnAPageWithoutSomeLinesOfTheContract() {
    for (int people = 1; people <= 3; people++) {
      for (int lines = 1; lines < 50; lines++) {
        PrintedText text =
            PrintedText.of(
                LAYOUT.layOut(signing(people, SampleDocument.lines("KVa_before_1", lines))));
        int page = text.pageOf("Für die Partei one");
        assertThat(text.pageOf("Für die Partei two")).isEqualTo(page);
        assertThat(text.pageOf("Person " + people + " von two, Leitung")).isEqualTo(page);
        assertThat(text.onPage(page))
            .as("%d lines, %d people", lines, people)
            .filteredOn(line -> line.text().startsWith("Zeile "))
            .hasSizeGreaterThanOrEqualTo(Math.min(3, lines));
      }
    }
  }

  @Test
  void theLastRowsOfATableGoWithThePlaceToSign() {
    for (int rows = 20; rows < 60; rows++) {
      PrintedText text = PrintedText.of(LAYOUT.layOut(signing(1, Tables.ofRows(rows))));
      int page = text.pageOf("Für die Partei one");
      assertThat(text.onPage(page))
          .as("%d rows", rows)
          .extracting(PrintedText.Line::text)
          .contains("Zeile " + rows, "Zeile " + (rows - 1), "Unterschriften");
    }
  }

  @Test
  void moreSignersThanAPageHoldsAreDividedBetweenPersons() {
    PrintedContract contract = LAYOUT.layOut(signing(SigningMode.BY_HAND, 25));
    PrintedText text = PrintedText.of(contract);
    assertThat(pieces(contract, Piece.Area.class))
        .filteredOn(area -> area.ink() == Ink.GREY)
        .hasSize(100);
    for (PrintedPage page : contract.pages()) {
      double bottom = page.height() - PageGeometry.A4.bottom();
      assertThat(pieces(page, Piece.Words.class))
          .allSatisfy(words -> assertThat(words.baseline()).isLessThanOrEqualTo(bottom));
    }
    for (int page = 1; page <= text.pages(); page++) {
      List<PrintedText.Line> lines = text.onPage(page);
      assertThat(lines.get(lines.size() - 1).text()).doesNotStartWith("Für die Partei");
    }
  }

  private static ContractDocument signing(SigningMode mode, int people) {
    return signing(mode, people, SampleDocument.lines("KVa_before_1", 5));
  }

  private static ContractDocument signing(int people, Block before) {
    return signing(SigningMode.BY_HAND, people, before);
  }

  private static ContractDocument signing(SigningMode mode, int people, Block before) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(SampleDocument.paragraph("KVa_signing_1", "Die Personen unterzeichnen."));
    blocks.add(signatures(mode, people));
    return document(
        section("before", "§\u00A01", "Vorher", before),
        section("signing", "", "Unterschriften", blocks.toArray(new Block[0])));
  }
}
