package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.MILLIMETRE;
import static de.vertragswerk.rendering.layout.LayoutCases.document;
import static de.vertragswerk.rendering.layout.LayoutCases.lying;
import static de.vertragswerk.rendering.layout.LayoutCases.pieces;
import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import de.vertragswerk.rendering.layout.FormField.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields have room for a pen, stand with their words, and are never torn. */
class FormLayoutTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final double LINE = 7 * MILLIMETRE;
  private static final double SHARP = 0.01;

  private static PrintedContract print(Block... blocks) {
    return LAYOUT.layOut(SampleForm.of(blocks));
  }

  private static List<Piece.Field> fields(PrintedContract contract) {
    return pieces(contract, Piece.Field.class);
  }

  @Test
  void aFieldIsAsWideAsTheTextAndAsHighAsItsLines() {
    Column text = PageGeometry.A4.column();
    List<Piece.Field> fields =
        fields(print(SampleForm.field(1, "Name", 1), SampleForm.field(2, "Ergebnis", 5)));
    assertThat(fields).extracting(Piece.Field::height).containsExactly(LINE, 5 * LINE);
    assertThat(fields).allMatch(field -> field.x() == text.x() && field.width() == text.width());
    assertThat(fields)
        .extracting(field -> field.field().kind())
        .containsExactly(Kind.TEXT, Kind.LINES);
  }

  @Test
  void noFieldIsTornOrLeavesItsPage() {
    for (int lines = 1; lines <= 30; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int number = 1; number <= 12; number++) {
        blocks.add(SampleForm.field(number, "Feld " + number, lines));
      }
      PrintedContract contract = print(blocks.toArray(new Block[0]));
      assertThat(fields(contract)).as("%d lines", lines).hasSize(12);
      assertThat(contract.pages()).allSatisfy(FormLayoutTest::keepsItsFields);
    }
  }

  private static void keepsItsFields(PrintedPage page) {
    double bottom = page.height() - PageGeometry.A4.bottom();
    for (Piece.Field field : pieces(page, Piece.Field.class)) {
      assertThat(field.y()).isGreaterThanOrEqualTo(PageGeometry.A4.top() - SHARP);
      assertThat(field.y() + field.height()).isLessThanOrEqualTo(bottom + SHARP);
    }
  }

  /** The sheet lies, and has less room than thirty lines ask for. */
  @Test
  void theTallestFieldFitsOnALyingSheetToo() {
    PrintedContract contract =
        LAYOUT.layOut(document(lying("lies", "", SampleForm.field(1, "Viel", 30))));
    Piece.Field field = fields(contract).get(0);
    double bottom = PageGeometry.A4_LYING.height() - PageGeometry.A4_LYING.bottom();
    assertThat(field.y() + field.height()).isLessThanOrEqualTo(bottom);
  }

  @Test
  void whatSaysWhatBelongsThereStaysOnThePageOfTheField() {
    for (int lines = 40; lines < 56; lines++) {
      PrintedContract contract =
          LAYOUT.layOut(
              document(
                  section(
                      "only",
                      "",
                      "",
                      SampleDocument.lines("KVa_push_1", lines),
                      SampleDocument.paragraph("KVa_name_1", "Name der Fachkraft:"),
                      SampleForm.field(1, "Name der Fachkraft", 1),
                      SampleForm.box(2, "anderes", "anderes:"),
                      SampleForm.field(3, "anderes", 2))));
      for (String words : List.of("Name der Fachkraft:", "anderes:")) {
        String field = words.equals("anderes:") ? "KVi_only_3" : "KVi_only_1";
        assertThat(contract.pages())
            .as("%s after %d lines", words, lines)
            .filteredOn(page -> says(page, words))
            .singleElement()
            .satisfies(page -> assertThat(names(page)).contains(field));
      }
    }
  }

  private static boolean says(PrintedPage page, String words) {
    return pieces(page, Piece.Words.class).stream().anyMatch(each -> each.text().equals(words));
  }

  private static List<String> names(PrintedPage page) {
    return pieces(page, Piece.Field.class).stream().map(each -> each.field().name()).toList();
  }

  @Test
  void aFieldAloneInItsCellFillsTheRowBetweenItsEdges() {
    PrintedContract contract =
        print(Tables.of(SampleForm.field(1, "kurz", 1), SampleForm.field(2, "lang", 4)));
    List<Piece.Field> fields = fields(contract);
    assertThat(fields.get(0).height()).isBetween(LINE - 2.1, LINE);
    assertThat(fields.get(1).height()).isBetween(4 * LINE - 2.1, 4 * LINE);
    Piece.Field field = fields.get(0);
    List<Piece.Area> upright =
        pieces(contract, Piece.Area.class).stream()
            .filter(area -> area.width() < 1 && Math.abs(area.height() - LINE) < SHARP)
            .toList();
    assertThat(upright).as("edges of the cells of the row").hasSize(3);
    assertThat(field.x()).isCloseTo(upright.get(1).x(), within(1.5));
    assertThat(field.x() + field.width()).isCloseTo(upright.get(2).x(), within(1.5));
  }

  /** The words beside it take more lines than the field. */
  @Test
  void aFieldBesideManyWordsIsAsTallAsThey() {
    Block words = SampleDocument.lines("KVa_beside_1", 6);
    Block field = SampleForm.field(1, "daneben", 1);
    PrintedContract contract =
        print(Tables.of(Tables.words("Kopf"), List.of(Tables.row(words, field))));
    assertThat(fields(contract).get(0).height()).isGreaterThan(3.5 * LINE);
  }

  @Test
  void aTableWithoutFieldsHasNoUprightRules() {
    PrintedContract contract = print(Tables.of(SampleForm.box(1, "Zelle", "")));
    assertThat(pieces(contract, Piece.Area.class))
        .noneMatch(area -> area.width() < 1 && area.height() > LINE / 2 && area.height() < LINE);
  }

  @Test
  void aBoxStandsBeforeTheMiddleOfItsWords() {
    PrintedContract contract = print(SampleForm.box(1, "ja", "ja"));
    Piece.Field box = fields(contract).get(0);
    Piece.Words words =
        pieces(contract, Piece.Words.class).stream()
            .filter(each -> each.text().equals("ja"))
            .findFirst()
            .orElseThrow();
    assertThat(box.field().kind()).isEqualTo(Kind.TICK);
    assertThat(box.width()).isCloseTo(3 * MILLIMETRE, within(SHARP));
    assertThat(box.height()).isEqualTo(box.width());
    assertThat(words.x()).isGreaterThan(box.x() + box.width());
    double middle = box.y() + box.height() / 2;
    assertThat(words.baseline() - middle).isBetween(words.size() * 0.26, words.size() * 0.37);
  }

  @Test
  void theLineThatABoxLeadsToStandsUnderItsWords() {
    PrintedContract contract =
        print(
            SampleForm.box(1, "anderes", "anderes:"),
            SampleForm.field(2, "anderes", 1),
            SampleForm.box(3, "nichts", "nichts"),
            SampleForm.field(4, "frei", 1));
    List<Piece.Field> fields = fields(contract);
    double left = PageGeometry.A4.column().x();
    assertThat(fields.get(1).x()).isGreaterThan(left + 3 * MILLIMETRE);
    assertThat(fields.get(3).x()).isEqualTo(left);
  }

  @Test
  void fieldsAreElementsOfTheirOwnAndBoxesBelongToTheirWords() {
    PrintedContract contract = print(SampleForm.field(1, "Tag", 1), SampleForm.box(2, "ja", "ja"));
    StructureElement whole = contract.structure();
    assertThat(LayoutCases.elements(whole, Role.FORM_FIELD)).hasSize(2);
    assertThat(LayoutCases.elements(whole, Role.PARAGRAPH))
        .filteredOn(paragraph -> !LayoutCases.elements(paragraph, Role.FORM_FIELD).isEmpty())
        .singleElement()
        .satisfies(paragraph -> assertThat(paragraph.kids()).hasSize(2));
  }

  @Test
  void everyFieldCanBeLinkedTo() {
    PrintedContract contract = LAYOUT.layOut(SampleForm.form());
    List<String> anchors = contract.anchors().stream().map(Anchor::name).toList();
    assertThat(fields(contract))
        .extracting(field -> field.field().name())
        .filteredOn(name -> name.startsWith("KVi_"))
        .hasSizeGreaterThan(100)
        .allMatch(anchors::contains);
  }

  @Test
  void aDocumentWithoutContentsHasNone() {
    PrintedContract contract = LAYOUT.layOut(SampleForm.form());
    assertThat(LayoutCases.elements(contract.structure(), Role.CONTENTS)).isEmpty();
    assertThat(contract.outline()).as("but viewers still list its headings").hasSize(4);
  }
}
