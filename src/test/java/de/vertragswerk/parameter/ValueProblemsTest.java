package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.fault;
import static de.vertragswerk.parameter.TinyPack.faults;
import static de.vertragswerk.parameter.TinyPack.pointer;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueProblemsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"Haus e. V.\"|5|/owner/name|text|number",
        "20.5|\"20\"|/room/size|decimal|text",
        "350|\"350\"|/room/rent|money|text",
        "\"heated\": true|\"heated\": \"ja\"|/room/heated|boolean|text",
        "\"heated\": true|\"heated\": 1|/room/heated|boolean|number",
        "\"2019-01-01\"|20190101|/room/begin|date|number",
        "\"COMPANY\"|true|/owner/kind|choice|boolean",
        "[{\"name\": \"Erika Muster\"}]|{}|/owner/agents|list|object",
        "{\"name\": \"Erika Muster\"}|\"Erika Muster\"|/owner/agents/0|object|text",
        "{\"street\": \"Am Markt 1\"}|[]|/room/address|object|list",
        "\"keys\": {}|\"keys\": {\"count\": \"2\"}|/provisions/keys/count|integer|text",
      })
  void aValueOfTheWrongKindIsToldWithBothKinds(
      String part, String replacement, String pointer, String expected, String actual) {
    Problem problem = fault(TinyPack.readWith(part, replacement));
    assertThat(problem.code()).endsWith(".wrong-type");
    assertThat(pointer(problem)).isEqualTo(pointer);
    assertThat(problem.arguments())
        .containsEntry("expected", expected)
        .containsEntry("actual", actual);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"Haus e. V.\"|/owner/name",
        "20.5|/room/size",
        "\"2019-01-01\"|/room/begin",
        "\"COMPANY\"|/owner/kind",
        "{\"name\": \"Erika Muster\"}|/owner/agents/0",
        "{\"street\": \"Am Markt 1\"}|/room/address",
        "1500.5|/provisions/deposit/amount",
      })
  void nullIsNoValue(String part, String pointer) {
    Problem problem = fault(TinyPack.readWith(part, "null"));
    assertThat(problem.code()).endsWith(".null-value");
    assertThat(pointer(problem)).isEqualTo(pointer);
  }

  @Test
  void aRequiredValueThatIsMissingIsToldByLabelAndLegalBasis() {
    Problem problem = fault(TinyPack.readWith("\"name\": \"Haus e. V.\",", ""));
    assertThat(problem.code()).isEqualTo("owner.missing-value");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(pointer(problem)).isEqualTo("/owner/name");
    assertThat(problem.arguments()).containsEntry("label", "Name");
    assertThat(problem.legalBasis()).isEqualTo("\u00A7 1 der Hausordnung");
  }

  @Test
  void aRequiredFieldOfAListedObjectIsMissedAtItsItem() {
    Problem problem =
        fault(TinyPack.readWith("{\"name\": \"Erika Muster\"}", "{\"function\": \"Leitung\"}"));
    assertThat(pointer(problem)).isEqualTo("/owner/agents/0/name");
    assertThat(problem.arguments()).containsEntry("label", "Name der Person");
  }

  @Nested
  class Numbers {

    @ParameterizedTest
    @CsvSource({
      "'\"size\": 20.5','\"size\": 1.49',room.below-minimum,minimum,1.5",
      "'\"size\": 20.5','\"size\": 500.01',room.above-maximum,maximum,500",
      "'\"rent\": 350','\"rent\": -0.01',room.below-minimum,minimum,0",
      "'\"keys\": {}','\"keys\": {\"count\": 9}',keys.above-maximum,maximum,8",
      "'\"keys\": {}','\"keys\": {\"deadlineDays\": 0}',keys.below-minimum,minimum,1",
    })
    void aBoundIsToldWithItsValue(
        String part, String replacement, String code, String argument, BigDecimal bound) {
      Problem problem = fault(TinyPack.readWith(part, replacement));
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.arguments()).containsEntry(argument, bound).containsKey("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "500", "5e2", "1.50"})
    void theBoundsThemselvesAreAllowed(String size) {
      assertThat(faults(TinyPack.readWith("20.5", size))).isEmpty();
    }

    @Test
    void aFloorIsAnotherProblemThanABoundAndNamesItsSource() {
      Problem problem = fault(TinyPack.readWith("\"keys\": {}", "\"keys\": {\"count\": 1}"));
      assertThat(problem.code()).isEqualTo("keys.below-floor");
      assertThat(problem.severity()).isEqualTo(Severity.ERROR);
      assertThat(problem.legalBasis()).isEqualTo("Hausordnung Nr. 1 Satz 2");
      assertThat(problem.arguments())
          .containsEntry("value", BigDecimal.ONE)
          .containsEntry("minimum", BigDecimal.valueOf(2))
          .containsEntry("unit", "Schl\u00FCssel")
          .containsEntry("label", "Zahl der Schl\u00FCssel");
    }

    @Test
    void aCeilingToo() {
      Problem problem = fault(TinyPack.readWith("\"hours\": {}", "\"hours\": {\"months\": 8}"));
      assertThat(problem.code()).isEqualTo("hours.above-ceiling");
      assertThat(problem.legalBasis()).isEqualTo("Hausordnung Nr. 2");
    }

    @Test
    void theUnitAgreesWithTheBound() {
      Problem problem = fault(TinyPack.readWith("\"keys\": {}", "\"keys\": {\"deadlineDays\": 0}"));
      assertThat(problem.arguments()).containsEntry("unit", "Tag");
    }

    @Test
    void aFractionIsNoInteger() {
      Problem problem = fault(TinyPack.readWith("\"keys\": {}", "\"keys\": {\"count\": 2.5}"));
      assertThat(problem.code()).isEqualTo("keys.not-integer");
      assertThat(problem.arguments()).containsEntry("value", new BigDecimal("2.5"));
    }

    @Test
    void moneyHasTwoDecimals() {
      Problem problem = fault(TinyPack.readWith("350", "350.005"));
      assertThat(problem.code()).isEqualTo("room.too-many-decimals");
      assertThat(problem.arguments()).containsEntry("maximumDecimals", 2);
      assertThat(faults(TinyPack.readWith("350", "350.500"))).isEmpty();
    }
  }

  @Nested
  class Dates {

    @ParameterizedTest
    @CsvSource({
      "31.02.2019,",
      "2019-02-30,",
      "2019-02-29,",
      "2019-13-01,",
      "2019-1-1,",
      "+2019-01-01,",
      "12019-01-01,",
      "2019-01-01T00:00:00Z,",
      "01.01.2019,2019-01-01",
      "1.3.2019,2019-03-01",
      "29.02.2020,2020-02-29",
      "' 2019-01-01',2019-01-01",
      "heute,",
    })
    void onlyIsoDatesAreDatesAndGermanOnesAreTranslated(String written, String suggestion) {
      Problem problem = fault(TinyPack.readWith("2019-01-01", written));
      assertThat(problem.code()).isEqualTo("room.not-a-date");
      assertThat(problem.arguments())
          .containsEntry("value", written)
          .containsEntry("suggestions", suggestion == null ? List.of() : List.of(suggestion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0219-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
    void aYearFarAwayIsATypingError(String written) {
      Problem problem = fault(TinyPack.readWith("2019-01-01", written));
      assertThat(problem.code()).isEqualTo("room.implausible-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2020-02-29", "2199-12-31"})
    void theFirstAndTheLastDayCount(String written) {
      assertThat(faults(TinyPack.readWith("2019-01-01", written))).isEmpty();
    }

    @Test
    void anEmptyDateIsStillToBeFilledIn() {
      assertThat(fault(TinyPack.readWith("2019-01-01", "")).code()).isEqualTo("room.blank-text");
    }
  }

  @Nested
  class Choices {

    @ParameterizedTest
    @CsvSource({
      "company,COMPANY",
      "COMPANI,COMPANY",
      "Unternehmen,COMPANY",
      "privatperson,PERSON",
      "X,",
    })
    void anUnknownOptionIsToldWithNearOnes(String written, String suggestion) {
      Problem problem = fault(TinyPack.readWith("COMPANY", written));
      assertThat(problem.code()).isEqualTo("owner.unknown-option");
      assertThat(problem.arguments())
          .containsEntry("value", written)
          .containsEntry("suggestions", suggestion == null ? List.of() : List.of(suggestion))
          .containsEntry("known", List.of("PERSON", "COMPANY"));
    }
  }

  @Nested
  class Lists {

    @Test
    void tooFewItems() {
      Problem problem = fault(TinyPack.readWith("[{\"name\": \"Erika Muster\"}]", "[]"));
      assertThat(problem.code()).isEqualTo("owner.too-few-items");
      assertThat(problem.arguments()).containsEntry("items", 0).containsEntry("minimumItems", 1);
    }

    @Test
    void tooManyItems() {
      Problem problem =
          fault(
              TinyPack.readWith(
                  "\"hours\": {}", "\"hours\": {\"occasions\": [\"a\",\"b\",\"c\",\"d\",\"e\"]}"));
      assertThat(problem.code()).isEqualTo("hours.too-many-items");
      assertThat(pointer(problem)).isEqualTo("/provisions/hours/occasions");
      assertThat(problem.arguments()).containsEntry("items", 5).containsEntry("maximumItems", 4);
    }

    @Test
    void eachWrongItemIsToldAtItsIndex() {
      ParameterReading reading =
          TinyPack.readWith("\"hours\": {}", "\"hours\": {\"occasions\": [\"a\", 1, \"c\", \"\"]}");
      assertThat(faults(reading))
          .extracting(TinyPack::pointer)
          .containsExactly("/provisions/hours/occasions/1", "/provisions/hours/occasions/3");
      assertThat(TinyPack.value(reading, "hours.occasions")).isNull();
    }
  }
}
