package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSchemaTest {
  private static final String TEXT = ParameterSchema.of(LIBRARY);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);

  private static boolean schemaAccepts(String file) {
    return SCHEMA.validate(file, InputFormat.JSON).isEmpty();
  }

  private static boolean readerAccepts(String file) {
    return !TinyPack.read(file).hasErrors();
  }

  private static JsonNode at(String pointer) {
    try {
      return new ObjectMapper().readTree(TEXT).at(pointer);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void isASchemaOfItsDialect() {
    String dialect = "https://json-schema.org/draft/2020-12/schema";
    Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(dialect));
    assertThat(metaSchema.validate(TEXT, InputFormat.JSON)).isEmpty();
    assertThat(at("/$schema").asText()).isEqualTo(dialect);
    assertThat(at("/$id").asText()).isEqualTo("urn:vertragswerk:tiny:1.2.0");
  }

  @Test
  void explainsAValueInTheWordsOfTheLibrary() {
    JsonNode count = at("/properties/provisions/properties/keys/properties/count");
    assertThat(count.toString())
        .isEqualTo(
            "{\"title\":\"Zahl der Schl\u00FCssel\",\"description\":\"Untergrenze: Hausordnung Nr. 1"
                + " Satz 2\\nEinheit: Schl\u00FCssel\",\"type\":\"integer\",\"minimum\":2,"
                + "\"maximum\":8,\"default\":2}");
    assertThat(at("/properties/owner/properties/kind/description").asText())
        .isEqualTo("PERSON: Privatperson\nCOMPANY: Unternehmen");
    assertThat(at("/properties/provisions/properties/keys/description").asText())
        .startsWith("\u00DCbergabe der Schl\u00FCssel.\nDie Vorgabe ist verbindlich")
        .endsWith("Rechtsgrundlage: Hausordnung Nr. 1");
  }

  @Test
  void requiresWhatTheReaderMisses() {
    assertThat(at("/required").toString()).isEqualTo("[\"owner\",\"room\",\"provisions\"]");
    assertThat(at("/properties/provisions/required").toString())
        .isEqualTo("[\"keys\",\"hours\",\"deposit\"]");
  }

  @Test
  void offersToTakeOrToLeaveOutWhatIsNotMandatory() {
    assertThat(at("/properties/provisions/properties/cleaning/oneOf")).hasSize(2);
    assertThat(at("/properties/provisions/properties/keys/oneOf").isMissingNode()).isTrue();
  }

  @Test
  void isTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ParameterSchema.of(LIBRARY)).isEqualTo(TEXT);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** What the two agree on; what they do not is named below. */
  @Nested
  class Agreement {

    @Test
    void bothAcceptTheSameValidFiles() {
      Random random = new Random(2021);
      for (int run = 0; run < 500; run++) {
        String file = new RandomFile(random).text();
        assertThat(readerAccepts(file)).as(file).isTrue();
        assertThat(SCHEMA.validate(file, InputFormat.JSON)).as(file).isEmpty();
      }
    }

    @Test
    void bothRefuseTheSameFilesWithOneFault() {
      Random random = new Random(15);
      int refused = 0;
      for (int run = 0; run < 2_000; run++) {
        String file = new Mutation(random).of(new RandomFile(random).tree()).toPrettyString();
        boolean accepted = readerAccepts(file);
        refused += accepted ? 0 : 1;
        assertThat(schemaAccepts(file))
            .as(
                "%s%n%s%n%s",
                file, TinyPack.read(file).problems(), SCHEMA.validate(file, InputFormat.JSON))
            .isEqualTo(accepted);
      }
      assertThat(refused).isBetween(1_000, 1_950);
    }
  }

  @Nested
  class Differences {

    @ParameterizedTest(name = "only the reader refuses {0}")
    @CsvSource(
        quoteCharacter = '`',
        delimiter = '|',
        value = {
          "a day that does not exist|2019-01-01|2019-02-30",
          "an amount with three decimals|350|350.005",
          "a number longer than any value|\"heated\"|\"factor\": 1e300, \"heated\"",
          "a key that stands twice|\"heated\": true|\"heated\": true, \"heated\": true",
          "a mark that turns the writing|Haus e. V.|Haus\u202E",
          "an invisible character|Haus e. V.|Haus\u200BX",
          "a private character|Haus e. V.|Haus\uE000",
          "half a character|Haus e. V.|Haus\\ud800",
          "a lost character|Haus e. V.|Haus\uFFFD",
          "a lone carriage return|\"kind\"|\"remark\": \"a\\rb\", \"kind\"",
        })
    void onlyTheReaderRefuses(String what, String part, String replacement) {
      String file = TinyPack.with(part, replacement);
      assertThat(readerAccepts(file)).as(what).isFalse();
      assertThat(schemaAccepts(file)).as(what).isTrue();
    }

    @Test
    void onlyTheSchemaCountsCombiningMarksAsCharacters() {
      String file = TinyPack.with("Haus e. V.", "u\u0308".repeat(15));
      assertThat(readerAccepts(file)).isTrue();
      assertThat(schemaAccepts(file)).isFalse();
    }
  }
}
