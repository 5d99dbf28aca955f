package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.SHORTEST;
import static de.vertragswerk.parameter.TinyPack.fault;
import static de.vertragswerk.parameter.TinyPack.faults;
import static de.vertragswerk.parameter.TinyPack.parameters;
import static de.vertragswerk.parameter.TinyPack.pointer;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionProblemsTest {

  private static ParameterReading withCleaning(String json) {
    return TinyPack.readWith("\"hours\": {}", "\"hours\": {}, \"cleaning\": " + json);
  }

  private static Problem coded(ParameterReading reading, String code) {
    List<Problem> found =
        reading.problems().stream().filter(problem -> problem.code().equals(code)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Nested
  class Mandatory {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        delimiter = '|',
        value = {
          "\"keys\": {},|``|keys.missing|/provisions/keys",
          "\"keys\": {}|\"keys\": null|keys.missing|/provisions/keys",
          "\"keys\": {}|\"keys\": {\"omitted\": \"nicht gewollt\"}|keys.omitted|/provisions/keys",
          "\"keys\": {}|\"keys\": {\"omitted\": null}|keys.omitted|/provisions/keys",
          "\"keys\": {}|\"keys\": {\"omitted\": \"x\", \"count\": 3}|keys.omitted|/provisions/keys",
          "\"keys\": {}|\"keys\": {\"variant\": \"\"}|keys.omitted|/provisions/keys/variant",
          "\"keys\": {}|\"keys\": {\"variant\": null}|keys.omitted|/provisions/keys/variant",
          "\"keys\": {}|\"keys\": false|keys.wrong-type|/provisions/keys",
          "\"keys\": {}|\"keys\": []|keys.wrong-type|/provisions/keys",
        })
    void noInputDoesWithoutIt(String part, String replacement, String code, String pointer) {
      ParameterReading reading = TinyPack.readWith(part, replacement);
      Problem problem = fault(reading);
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.severity()).isEqualTo(Severity.ERROR);
      assertThat(pointer(problem)).isEqualTo(pointer);
      assertThat(problem.legalBasis()).isEqualTo("Hausordnung Nr. 1");
      assertThat(problem.arguments()).containsEntry("label", "Schl\u00FCssel");
      assertThat(parameters(reading).takes("keys")).isTrue();
    }

    @Test
    void withoutALegalBasisTheGuidelinesWordsStandForIt() {
      Problem problem = fault(TinyPack.readWith("\"hours\": {},", ""));
      assertThat(problem.legalBasis()).isEqualTo("Der Raum ist zu festen Zeiten nutzbar.");
    }

    @Test
    void withoutProvisionsEachIsMissing() {
      ParameterReading reading = TinyPack.read(SHORTEST.replaceAll("(?s),\\s*\"provisions.*", "}"));
      assertThat(faults(reading))
          .extracting(Problem::code)
          .containsExactly("keys.missing", "hours.missing", "deposit.missing-value");
    }
  }

  @Nested
  class Recommended {

    @Test
    void isLeftOutWhenTheFileDoesNotNameIt() {
      ParameterReading reading = TinyPack.read(SHORTEST);
      Problem problem = coded(reading, "cleaning.left-out");
      assertThat(problem.severity()).isEqualTo(Severity.INFO);
      assertThat(pointer(problem)).isEqualTo("/provisions/cleaning");
      assertThat(parameters(reading).takes("cleaning")).isFalse();
      assertThat(parameters(reading).omissions()).containsEntry("cleaning", "");
    }

    @Test
    void isLeftOutWithItsReason() {
      ParameterReading reading = withCleaning("{\"omitted\": \"Eigenregie.\"}");
      Problem problem = coded(reading, "cleaning.left-out-with-reason");
      assertThat(problem.severity()).isEqualTo(Severity.INFO);
      assertThat(problem.arguments())
          .containsEntry("label", "Reinigung")
          .containsEntry("reason", "Eigenregie.");
      assertThat(parameters(reading).omissions()).containsEntry("cleaning", "Eigenregie.");
      assertThat(faults(reading)).isEmpty();
    }

    @Test
    void isTakenByAnEmptyObject() {
      ParameterReading reading = withCleaning("{}");
      assertThat(parameters(reading).variants()).containsEntry("cleaning", "standard");
      assertThat(TinyPack.value(reading, "cleaning.duty")).isNotNull();
      assertThat(reading.problems()).extracting(Problem::code).doesNotContain("cleaning.left-out");
    }

    @ParameterizedTest
    @CsvSource({
      "'{\"omitted\": \"\"}',missing-reason,/omitted",
      "'{\"omitted\": \" \"}',missing-reason,/omitted",
      "'{\"omitted\": true}',wrong-type,/omitted",
      "'{\"omitted\": null}',null-value,/omitted",
      "'{\"omitted\": \"a\\u202Eb\"}',forbidden-character,/omitted",
      "'{\"omitted\": \"weil\", \"duty\": true}',omitted-with-values,''",
      "'{\"omitted\": \"weil\", \"variant\": \"standard\"}',omitted-with-values,''",
      "null,null-value,''",
      "false,wrong-type,''",
    })
    void needsAGoodReason(String json, String kind, String below) {
      ParameterReading reading = withCleaning(json);
      Problem problem = fault(reading);
      assertThat(problem.code()).isEqualTo("cleaning." + kind);
      assertThat(problem.severity()).isEqualTo(Severity.ERROR);
      assertThat(pointer(problem)).isEqualTo("/provisions/cleaning" + below);
      assertThat(parameters(reading).takes("cleaning")).isFalse();
    }

    @Test
    void isMissedForItsRequiredValuesOnlyWhenTaken() {
      ParameterReading reading =
          TinyPack.readWith("\"hours\": {}", "\"hours\": {}, \"kitchen\": {}");
      assertThat(fault(reading).code()).isEqualTo("kitchen.missing-value");
    }
  }

  @Nested
  class Note {

    @Test
    void isTakenWithItsDefaultsWhenTheFileDoesNotNameIt() {
      ParameterReading reading = TinyPack.read(SHORTEST);
      assertThat(parameters(reading).variants()).containsEntry("noise", "standard");
      assertThat(reading.problems()).extracting(Problem::code).doesNotContain("noise.left-out");
    }

    @Test
    void isLeftOutWithAReason() {
      ParameterReading reading =
          TinyPack.readWith("{\"amount\": 1500.5}", "{\"omitted\": \"keine Kaution\"}");
      assertThat(faults(reading)).isEmpty();
      assertThat(parameters(reading).omissions()).containsEntry("deposit", "keine Kaution");
    }

    @Test
    void missesItsRequiredValuesWhenTheFileDoesNotNameIt() {
      Problem problem =
          fault(
              TinyPack.readWith(
                  "\"hours\": {},\n    \"deposit\": {\"amount\": 1500.5}", "\"hours\": {}"));
      assertThat(problem.code()).isEqualTo("deposit.missing-value");
      assertThat(pointer(problem)).isEqualTo("/provisions/deposit/amount");
    }
  }

  @Nested
  class Variants {

    @Test
    void areChosenById() {
      ParameterReading reading =
          TinyPack.readWith("\"hours\": {}", "\"hours\": {\"variant\": \"phased\"}");
      assertThat(faults(reading)).isEmpty();
      assertThat(parameters(reading).variants()).containsEntry("hours", "phased");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fased", "Phased"})
    void areSuggestedWhenMistyped(String written) {
      ParameterReading reading =
          TinyPack.readWith("\"hours\": {}", "\"hours\": {\"variant\": \"" + written + "\"}");
      Problem problem = fault(reading);
      assertThat(problem.code()).isEqualTo("hours.unknown-variant");
      assertThat(problem.arguments())
          .containsEntry("value", written)
          .containsEntry("known", List.of("standard", "phased"));
    }

    @Test
    void areTexts() {
      assertThat(fault(withCleaning("{\"variant\": 1}")).code()).isEqualTo("cleaning.wrong-type");
      assertThat(fault(withCleaning("{\"variant\": \"\"}")).code())
          .isEqualTo("cleaning.unknown-variant");
    }
  }
}
