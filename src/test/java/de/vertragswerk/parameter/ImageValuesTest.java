package de.vertragswerk.parameter;

import static de.vertragswerk.picture.PicturedPack.image;
import static de.vertragswerk.picture.PicturedPack.parameters;
import static de.vertragswerk.picture.PicturedPack.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.message.Messages;
import de.vertragswerk.picture.Picture;
import de.vertragswerk.picture.PicturedPack;
import de.vertragswerk.picture.TestPictures;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ImageValuesTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ParameterSchema.of(PicturedPack.LIBRARY), InputFormat.JSON);

  private static ContractParameters read(String values) {
    ParameterReading reading = parameters(values);
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.parameters());
  }

  @Test
  void areReadLikeOtherValues() {
    byte[] file = TestPictures.jpeg(30, 20);
    ContractParameters read = read("\"logo\": " + image("image/jpeg", file, "Ein Verlauf"));
    ImageValue logo =
        (ImageValue) Objects.requireNonNull(read.value(ParameterPath.parse("deal.logo")));
    assertThat(logo.alternativeText()).isEqualTo("Ein Verlauf");
    assertThat(logo.picture().kind()).isEqualTo(Picture.Kind.JPEG);
    assertThat(logo.picture().width()).isEqualTo(30);
    assertThat(logo.picture().bytes()).isEqualTo(file);
  }

  @Test
  void standInListsAndObjectsToo() {
    ContractParameters read =
        read(
            "\"sponsors\": [%s, %s], \"partners\": [{\"name\": \"A\", \"logo\": %s}]"
                .formatted(png(3, 2, "eins"), png(4, 2, "zwei"), png(5, 2, "drei")));
    assertThat(read.value(ParameterPath.parse("deal.sponsors")))
        .isInstanceOfSatisfying(ListValue.class, list -> assertThat(list.items()).hasSize(2));
  }

  @Test
  void areWrittenSoThatTheyReadAsTheSame() {
    ContractParameters read =
        read("\"logo\": " + png(30, 20, "Logo") + ", \"sponsors\": [" + png(3, 2, "x") + "]");
    String file = new ParameterWriter(PicturedPack.LIBRARY).write(read);
    ParameterReading again =
        new ParameterReader(PicturedPack.LIBRARY)
            .read("again.json", file.getBytes(StandardCharsets.UTF_8));
    assertThat(again.problems()).isEmpty();
    assertThat(again.parameters()).isEqualTo(read);
    assertThat(SCHEMA.validate(file, InputFormat.JSON)).isEmpty();
  }

  static Stream<Arguments> unfit() {
    byte[] small = TestPictures.png(3, 2);
    String data = "/deal/logo/data";
    return Stream.of(
        unfit("image-not-base64", data, png(3, 2, "x").replace("\"data\": \"", "\"data\": \"?")),
        unfit("image-of-other-kind", data, image("image/jpeg", small, "x")),
        unfit("image-of-other-kind", data, image("image/png", TestPictures.jpeg(3, 2), "x")),
        unfit("broken-image", data, image("image/png", Arrays.copyOf(small, 50), "x")),
        unfit("image-of-too-many-dots", data, png(4_001, 2, "x")),
        unfit("image-too-large", data, image("image/png", new byte[20 * 1024 + 1], "x")),
        unfit(
            "image-of-unusable-colours",
            data,
            image("image/jpeg", TestPictures.jpegForPrintingPresses(), "x")),
        unfit("image-without-alternative-text", "/deal/logo/alternativeText", png(3, 2, "")),
        unfit("image-without-alternative-text", "/deal/logo/alternativeText", png(3, 2, "  ")),
        unfit(
            "image-without-alternative-text",
            "/deal/logo/alternativeText",
            png(3, 2, "x").replace(", \"alternativeText\": \"x\"", "")),
        unfit("wrong-type", "/deal/logo/alternativeText", png(3, 2, "x").replace("\"x\"", "7")),
        unfit("forbidden-character", "/deal/logo/alternativeText", png(3, 2, "a\u202Eb")),
        unfit("text-too-long", "/deal/logo/alternativeText", png(3, 2, "x".repeat(301))),
        unfit("unknown-option", "/deal/logo/mediaType", png(3, 2, "x").replace("png", "gif")),
        unfit("missing-value", data, "{\"mediaType\": \"image/png\", \"alternativeText\": \"x\"}"),
        unfit("blank-text", data, image("image/png", new byte[0], "x")),
        unfit("line-break", data, png(3, 2, "x").replace("\"iVBO", "\"iVBO\\n")),
        unfit("unknown-key", "/deal/logo/width", png(3, 2, "x").replace("{", "{\"width\": 3, ")),
        unfit("wrong-type", "/deal/logo", "\"logo.png\""),
        unfit("null-value", "/deal/logo", "null"));
  }

  private static Arguments unfit(String kind, String pointer, String image) {
    return Arguments.of(kind, pointer, image);
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void areRefusedForOneReasonWithPointerAndWords(String kind, String pointer, String image) {
    ParameterReading reading = parameters("\"logo\": " + image);
    assertThat(reading.problems())
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("deal." + kind, new Place.At("file.json", pointer)));
    assertThat(Objects.requireNonNull(reading.parameters()).value(ParameterPath.parse("deal.logo")))
        .isNull();
    String fact = Messages.of(PicturedPack.LIBRARY).explain(reading.problems().get(0)).fact();
    assertThat(fact).matches("[^{}]*[.?]");
  }

  @Test
  void areDescribedByTheSchema() {
    String schema = ParameterSchema.of(PicturedPack.LIBRARY);
    assertThat(schema)
        .contains("\"contentEncoding\": \"base64\"", "\"contentMediaType\": \"image/png\"")
        .contains("PNG oder JPEG mit h\u00F6chstens 20 KB, im Vertrag 15 mm hoch.");
    String deal = "{\"deal\": {\"logo\": %s}, \"provisions\": {}}";
    assertThat(SCHEMA.validate(deal.formatted(png(3, 2, "x")), InputFormat.JSON)).isEmpty();
    for (String wrong :
        new String[] {
          "{}",
          png(3, 2, ""),
          png(3, 2, "x").replace("image/png", "image/gif"),
          png(3, 2, "x").replace("\"data\": \"", "\"data\": \"?"),
          image("image/png", new byte[20 * 1024 + 3], "x"),
        }) {
      assertThat(SCHEMA.validate(deal.formatted(wrong), InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  @Test
  void areLeftOutOfTheStartingFile() {
    assertThat(StartingFile.of(PicturedPack.LIBRARY)).doesNotContain("logo", "sponsors");
  }
}
