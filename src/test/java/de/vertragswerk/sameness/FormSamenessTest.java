package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms ask for the same in every format, and leave the same room for it. */
final class FormSamenessTest {
  /** In lines: edges of cells take some of their room. */
  private static final double EDGES = 0.12;

  static Stream<ContractDocument> forms() {
    return Stream.of(
        SampleForm.form(),
        SampleForm.draft(),
        SampleForm.of(
            SampleDocument.paragraph("KVa_only_1", "Zu zweit in einer Zelle:"),
            SampleDocument.tableWith(SampleForm.field(1, "allein", 30)),
            SampleForm.box(2, "ohne Worte", ""),
            SampleForm.field(3, "danach", 2)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void allFormatsAskForTheSame(ContractDocument form) {
    Readings readings = Readings.of(form);
    assertThat(readings.differences()).isEmpty();
    for (Reading reading : readings.all()) {
      assertThat(reading.contents()).as(reading.format()).isEmpty();
      assertThat(reading.empty()).as(reading.format()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void allFormatsHaveRoomForThePen(ContractDocument form) {
    Readings readings = Readings.of(form);
    Map<String, Double> wanted = readings.json().room();
    assertThat(wanted).isNotEmpty();
    assertThat(readings.html().room()).isEqualTo(wanted);
    for (Reading printed : List.of(readings.docx(), readings.pdf().reading())) {
      assertThat(printed.room().keySet()).isEqualTo(wanted.keySet());
      printed
          .room()
          .forEach(
              (field, lines) ->
                  assertThat(lines)
                      .as("%s: %s", printed.format(), field)
                      .isGreaterThanOrEqualTo(wanted.get(field) - EDGES));
    }
  }

  @Test
  void whatAFieldIsForIsCompared() {
    Readings one = readings(SampleForm.field(1, "Tag", 1), SampleForm.box(2, "ja", "ja"));
    for (Readings other :
        List.of(
            readings(SampleForm.field(1, "Tage", 1), SampleForm.box(2, "ja", "ja")),
            readings(SampleForm.field(1, "Tag", 2), SampleForm.box(2, "ja", "ja")),
            readings(SampleForm.field(3, "Tag", 1), SampleForm.box(2, "ja", "ja")),
            readings(SampleForm.field(1, "Tag", 1), SampleForm.box(2, "ja", "nein")),
            readings(SampleForm.field(1, "Tag", 1), SampleForm.box(2, "nein", "ja")),
            readings(SampleForm.box(2, "ja", "ja"), SampleForm.field(1, "Tag", 1)))) {
      for (int format = 0; format < 4; format++) {
        Reading changed = other.all().get(format);
        assertThat(Differences.between(one.all().get(format), changed))
            .as(changed.format())
            .isNotEmpty();
      }
    }
  }

  private static Readings readings(Block... blocks) {
    return Readings.of(SampleForm.of(blocks));
  }
}
