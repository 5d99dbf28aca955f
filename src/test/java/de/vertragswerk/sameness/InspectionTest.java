package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.vertragswerk.sameness.Finding.Property;
import de.vertragswerk.sameness.Reading.Entry;
import de.vertragswerk.sameness.Reading.Place;
import de.vertragswerk.sameness.Reading.Reference;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each property that contracts are inspected for can be broken, and then it is said. */
final class InspectionTest {
  private static final CountedUnits UNITS = new CountedUnits(Pack.compiled(Pack.LAP).library());
  private static final Readings SAMPLE = sample();

  private static Readings sample() {
    try {
      Outcome outcome = Pack.lap().contract(Pack.lap().check(Pack.samples().get(0)));
      return Readings.of(((Outcome.Made) outcome).document());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<Property> found(Readings readings) {
    return Inspection.of(readings, UNITS).stream().map(Finding::property).distinct().toList();
  }

  private static Reading saying(Reading old, List<Statement> statements, List<Reference> links) {
    return new Reading(
        old.format(),
        statements,
        List.of("TEXT"),
        old.contents(),
        links,
        old.places(),
        old.room(),
        old.facts());
  }

  @Test
  void aSampleHasNothingToFind() {
    assertThat(Inspection.of(SAMPLE, UNITS)).isEmpty();
  }

  @Test
  void findsGapsInNumbers() {
    JsonNode gap = changed("\"label\":\"(2)\"", "\"label\":\"(3)\"");
    assertThat(Numbering.gaps(gap)).isNotEmpty();
    assertThat(Numbering.gaps(changed("\"label\":\"§\u00A07\"", "\"label\":\"§\u00A08\"")))
        .singleElement()
        .asString()
        .contains("expected 7");
    assertThat(Numbering.gaps(changed("\"label\":\"1.\"", "\"label\":\"2.\""))).isNotEmpty();
  }

  private JsonNode changed(String before, String after) {
    String tree = SAMPLE.tree().toString();
    assertThat(tree.contains(before)).as(before).isTrue();
    return JsonReader.parse(tree.replace(before, after).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "§ 7, § 7 Reporting, § 7 Reporting, true",
    "§ 7, § 71 Reporting, § 71 Reporting, false",
    "§ 7 Absatz 2, § 7 Reporting, (2) Wer meldet, true",
    "§ 7 Absatz 2, § 8 Places, (2) Wer meldet, false",
    "§ 7 Absatz 2, § 7 Reporting, (1) Wer meldet, false",
    "Absatz 2, § 7 Reporting, (2) Wer meldet, true",
    "Absatz 2, § 7 Reporting, (21) Wer meldet, false",
    "Anlage 1, § 9 Anlagen, Anlage 1, true",
    "Anlage 1, § 9 Anlagen, Anlage 2, false",
  })
  void followsReferences(String words, String heading, String there, boolean right) {
    Place place = new Place(heading, new Statement(Statement.TEXT, there));
    Reading reading =
        new Reading(
            "HTML",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Reference(words, "here")),
            Map.of("here", List.of(place)),
            Map.of(),
            Map.of());
    assertThat(References.wrong(reading).isEmpty()).isEqualTo(right);
  }

  @Test
  void comparesPageNumbers() {
    Reading docx = SAMPLE.docx();
    List<Entry> moved = new ArrayList<>(docx.contents());
    Entry first = moved.get(0);
    moved.set(0, new Entry(first.text(), first.target(), first.page() + "0"));
    Reading wrong =
        new Reading(
            "DOCX",
            docx.statements(),
            List.of(),
            moved,
            List.of(),
            docx.places(),
            Map.of(),
            docx.facts());
    Readings readings =
        new Readings(SAMPLE.tree(), SAMPLE.json(), SAMPLE.html(), wrong, SAMPLE.pdf());
    assertThat(Pages.wrong(readings)).singleElement().asString().contains(first.text());
  }

  @Test
  void seesWhatIsPrintedInAnotherOrder() {
    List<Printed> printed = new ArrayList<>(SAMPLE.pdf().printed());
    Collections.swap(printed, 3, 4);
    assertThat(PageOrder.breaks(printed)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"innerhalb von 1 Tagen", "einem Monaten", "12 Monat", "zwei Woche"})
  void knowsHowGermansCount(String wrong) {
    Reading reading =
        saying(SAMPLE.json(), List.of(new Statement(Statement.TEXT, wrong)), List.of());
    assertThat(UNITS.wrong(reading)).hasSize(1);
  }

  @Test
  void seesEmptyAndBadlySpacedTextsAndCharactersNobodyCanPrint() {
    List<Statement> statements = new ArrayList<>(SAMPLE.html().statements());
    statements.add(new Statement(Statement.TEXT, "zwei  Leerzeichen \uE000"));
    Reading html = saying(SAMPLE.html(), statements, List.of());
    Readings readings =
        new Readings(SAMPLE.tree(), SAMPLE.json(), html, SAMPLE.docx(), SAMPLE.pdf());
    assertThat(found(readings))
        .contains(
            Property.NOTHING_EMPTY,
            Property.WELL_SPACED,
            Property.PRINTABLE,
            Property.SAME_IN_ALL_FORMATS);
  }

  @Test
  void seesWhatWasNotFilled() throws IOException {
    Outcome draft =
        Pack.lap()
            .draft(
                Pack.lap()
                    .check(
                        "new.json",
                        Pack.compiled(Pack.LAP).startingFile().getBytes(StandardCharsets.UTF_8)));
    assertThat(found(Readings.of(((Outcome.Made) draft).document())))
        .contains(Property.NO_PLACEHOLDER);
  }
}
