package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.picture.Picture.Kind;
import de.vertragswerk.picture.PictureReading;
import de.vertragswerk.picture.TestPictures;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule can ask whether a picture is there, and nothing else. */
final class ImagePresenceTest {
  private static final ImageValue PICTURE =
      new ImageValue(
          Objects.requireNonNull(PictureReading.of(TestPictures.png(3, 2), Kind.PNG).picture()),
          "Bild");

  @TempDir Path folder;

  private Pack pack() {
    return Pack.usual(folder)
        .group(
            "looks",
            """
            logo: {type: image, label: Logo, height: 10, required: false}
            other: {type: image, label: Bild, height: 10, required: false}
            several: {type: list, label: Bilder, of: {type: image, height: 10}, required: false}
            """);
  }

  private List<String> found(ContractParameters parameters, Pack pack) {
    return pack.compiled().check(parameters, "file.json").stream().map(Problem::code).toList();
  }

  @Test
  void isAskedForWithHas() {
    Pack pack = pack().rule("has(looks.logo)");
    ContractParameters without = Given.taking("places").build();
    assertThat(found(without, pack)).containsExactly("places.rule");
    ContractParameters with = without.with(ParameterPath.parse("looks.logo"), PICTURE);
    assertThat(found(with, pack)).isEmpty();
  }

  @Test
  void isCountedInAList() {
    Pack pack = pack().rule("has(looks.several) && looks.several.size() < 2");
    ContractParameters two =
        Given.taking("places")
            .value("looks.several", new ListValue(List.of(PICTURE, PICTURE)))
            .build();
    assertThat(found(two, pack)).containsExactly("places.rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "has(looks.logo) && looks.logo == 'x'",
        "has(looks.logo) && has(looks.other) && looks.logo == looks.other",
        "has(looks.logo) && looks.logo.size() > 0",
        "has(looks.logo) && looks.logo.alternativeText == 'x'",
        "has(looks.logo) && looks.logo",
        "looks.logo.data != ''",
      })
  void nothingElseCanBeSaidOfIt(String require) {
    assertThat(pack().rule(require).complaints()).isNotEmpty();
  }

  @Test
  void noSentenceCanNameIt() {
    Pack pack = pack().rule("places.rule", "", "has(looks.logo)", "Das {looks.logo} fehlt.");
    assertThat(pack.complaints())
        .extracting(Problem::code)
        .containsExactly("library.unprintable-placeholder");
  }
}
