package de.vertragswerk.proof;

import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.picture.Picture;
import de.vertragswerk.picture.PictureReading;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Invents plain values where a library has none. */
final class Invention {
  /** One dot. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

  /** What texts that must have a form most often are. */
  private static final List<String> FORMS =
      List.of(
          "A-1",
          "a1@example.org",
          "00000",
          "0000",
          "000000",
          "2020-01-31",
          "https://example.org",
          "0361 000000",
          "A",
          "a",
          "1",
          "12.5",
          "AB 123",
          "AB123456");

  private final String word = ProofWords.of("invented");

  /** The text of the item with this index; of one that stands alone the index is 0. */
  String text(TextType type, int index) {
    String text = word + " " + (char) ('A' + index % 26);
    if (!type.pattern().isEmpty() && !Pattern.matches(type.pattern(), text)) {
      text =
          FORMS.stream()
              .filter(form -> Pattern.matches(type.pattern(), form))
              .findFirst()
              .orElseGet(() -> PatternExample.of(type.pattern()));
    }
    return text.length() > type.maximumLength() ? text.substring(0, type.maximumLength()) : text;
  }

  ImageValue image() {
    Picture picture =
        PictureReading.ofOwn(Base64.getDecoder().decode(DOT), Picture.Kind.PNG).picture();
    return new ImageValue(Objects.requireNonNull(picture), word);
  }
}
