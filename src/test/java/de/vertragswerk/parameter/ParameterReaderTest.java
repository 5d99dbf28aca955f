package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.SHORTEST;
import static de.vertragswerk.parameter.TinyPack.faults;
import static de.vertragswerk.parameter.TinyPack.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParameterReaderTest {

  private static ContractParameters shortest() {
    ParameterReading reading = TinyPack.read(SHORTEST);
    assertThat(faults(reading)).isEmpty();
    return parameters(reading);
  }

  private static @Nullable ParameterValue value(String path) {
    return TinyPack.value(TinyPack.read(SHORTEST), path);
  }

  @Test
  void readsEachKindOfValue() {
    assertThat(value("owner.name")).isEqualTo(new TextValue("Haus e. V."));
    assertThat(value("room.size")).isEqualTo(new NumberValue(new BigDecimal("20.5")));
    assertThat(value("room.begin")).isEqualTo(new DateValue(LocalDate.of(2019, 1, 1)));
    assertThat(value("room.heated")).isEqualTo(new ParameterValue.BooleanValue(true));
    assertThat(value("owner.kind")).isEqualTo(new ChoiceValue("COMPANY"));
  }

  @Test
  void givesMoneyTwoDecimalPlaces() {
    assertThat(value("room.rent")).isEqualTo(new NumberValue(new BigDecimal("350.00")));
    assertThat(value("deposit.amount")).isEqualTo(new NumberValue(new BigDecimal("1500.50")));
  }

  @Test
  void takesStaticDefaultsOfGroupsProvisionsAndFields() {
    assertThat(value("contract.counterparts")).isEqualTo(new NumberValue(BigDecimal.valueOf(2)));
    assertThat(value("noise.untilHour")).isEqualTo(new NumberValue(BigDecimal.valueOf(22)));
    assertThat(value("hours.occasions"))
        .isEqualTo(new ListValue(List.of(new TextValue("Feier"), new TextValue("Sitzung"))));
    assertThat(value("owner.agents"))
        .isEqualTo(
            new ListValue(
                List.of(
                    new ObjectValue(
                        Map.of(
                            "name", new TextValue("Erika Muster"),
                            "function", new TextValue("Verwaltung"))))));
  }

  @Test
  void leavesComputedDefaultsToTheRules() {
    assertThat(value("room.seats")).isNull();
  }

  @Test
  void equalNumbersAreEqualHoweverWritten() {
    for (String written : List.of("20.5", "20.50", "2.05e1", "205E-1")) {
      ParameterReading reading = TinyPack.readWith("20.5", written);
      assertThat(reading.parameters()).as(written).isEqualTo(shortest());
    }
    assertThat(TinyPack.readWith("\"keys\": {}", "\"keys\": {\"count\": 2.0}").parameters())
        .isEqualTo(shortest());
  }

  @Test
  void textsComeInNormalFormC() {
    ParameterReading reading = TinyPack.readWith("Haus e. V.", "Schu\u0308tz");
    assertThat(TinyPack.value(reading, "owner.name")).isEqualTo(new TextValue("Sch\u00FCtz"));
  }

  @Test
  void lineEndsOfTextsOfSeveralLinesAreUnified() {
    ParameterReading reading =
        TinyPack.readWith("\"name\": \"Haus", "\"remark\": \"a\\r\\nb\\nc\", \"name\": \"Haus");
    assertThat(faults(reading)).isEmpty();
    assertThat(TinyPack.value(reading, "owner.remark")).isEqualTo(new TextValue("a\nb\nc"));
  }

  @Test
  void theSchemaReferenceOfEditorsIsIgnored() {
    ParameterReading reading =
        TinyPack.readWith("\"library\"", "\"$schema\": \"schema.json\", \"library\"");
    assertThat(reading.parameters()).isEqualTo(shortest());
  }

  @Test
  void tellsAllFaultsAtOnce() {
    ParameterReading reading =
        TinyPack.read(
            """
            {"contract": {"counterparts": 7, "signatureMode": "QED"},
             "owner": {"name": "", "postalCode": "7743", "kind": null},
             "room": {"size": "20", "rent": 1.234, "begin": "2019-02-30", "heated": 1,
                      "address": {"floor": 1.5}},
             "provisions": {"keys": {"count": 1}, "hours": {"omitted": "nein"}, "deposit": []}}
            """);
    assertThat(faults(reading))
        .extracting(Problem::code)
        .containsExactly(
            "contract.above-maximum",
            "contract.unknown-option",
            "owner.blank-text",
            "owner.pattern-mismatch",
            "owner.null-value",
            "owner.missing-value",
            "room.wrong-type",
            "room.too-many-decimals",
            "room.not-a-date",
            "room.wrong-type",
            "room.missing-value",
            "room.not-integer",
            "keys.below-floor",
            "hours.omitted",
            "deposit.wrong-type");
    assertThat(reading.hasErrors()).isTrue();
  }

  @Test
  void aValueOfWhichAPartIsWrongIsNoValue() {
    ParameterReading reading = TinyPack.readWith("\"street\": \"Am Markt 1\"", "\"street\": 1");
    assertThat(TinyPack.value(reading, "room.address")).isNull();
    assertThat(TinyPack.value(reading, "room.heated")).isNotNull();
  }

  @Test
  void aWrongValueIsNotReplacedByItsDefault() {
    ParameterReading reading = TinyPack.readWith("\"keys\": {}", "\"keys\": {\"count\": 1}");
    assertThat(TinyPack.value(reading, "keys.count")).isNull();
  }

  @Test
  void ofAFloodOfFaultsTheBeginningAndTheNumberAreTold() {
    StringBuilder flood = new StringBuilder("{\"x0\": 0");
    for (int key = 1; key < 100_000; key++) {
      flood.append(", \"x").append(key).append("\": 0");
    }
    List<Problem> problems = TinyPack.read(flood.append("}").toString()).problems();
    assertThat(problems).hasSize(1_001);
    Problem last = problems.get(1_000);
    assertThat(last.code()).isEqualTo("parameters.further-problems");
    assertThat(last.arguments()).containsEntry("count", 99_014);
    assertThat(last.place()).isEqualTo(new Place.Whole("file.json"));
  }
}
