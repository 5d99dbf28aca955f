package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.picture.Picture;
import de.vertragswerk.picture.Picture.Kind;
import de.vertragswerk.picture.PictureFault;
import de.vertragswerk.picture.PictureReading;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a picture that stands in the file itself, in base 64. */
final class ImageValueReader {
  private static final int KILOBYTE = 1024;

  private ImageValueReader() {}

  /** The picture; null, with problems noted, when it is unfit. */
  static @Nullable ImageValue read(
      JsonValue.JsonObject given, ImageType type, Spot spot, ValueReader reader) {
    int before = spot.complaints().count();
    Map<String, ParameterValue> fields =
        reader.fields(given, ImageFields.FILE, List.of(ImageFields.ALTERNATIVE_TEXT), spot);
    TextValue words =
        words(
            given.fields().get(ImageFields.ALTERNATIVE_TEXT),
            spot.below(ImageFields.ALTERNATIVE_TEXT));
    Picture picture =
        fields.get(ImageFields.MEDIA_TYPE) instanceof ChoiceValue kind
                && fields.get(ImageFields.DATA) instanceof TextValue data
            ? picture(data.text(), ImageFields.kindOf(kind), type, spot.below(ImageFields.DATA))
            : null;
    boolean whole = spot.complaints().count() == before;
    return words == null || picture == null || !whole
        ? null
        : new ImageValue(picture, words.text());
  }

  private static @Nullable TextValue words(@Nullable JsonValue given, Spot spot) {
    if (given != null && !(given instanceof JsonValue.JsonText)) {
      spot.wrongType("text", given);
      return null;
    }
    String words = given instanceof JsonValue.JsonText text ? text.text() : "";
    if (TextValueReader.isBlank(words)) {
      spot.complain(spot.error("image-without-alternative-text"));
      return null;
    }
    return TextValueReader.read(words, ImageFields.WORDS, spot);
  }

  private static @Nullable Picture picture(String data, Kind kind, ImageType type, Spot spot) {
    byte[] file = decoded(data);
    if (file == null) {
      spot.complain(spot.error("image-not-base64"));
      return null;
    }
    if (file.length > type.maximumBytes()) {
      spot.complain(
          spot.error("image-too-large")
              .with("kilobytes", (file.length + KILOBYTE - 1) / KILOBYTE)
              .with("maximum", type.maximumKilobytes()));
      return null;
    }
    PictureReading reading = PictureReading.of(file, kind);
    if (reading.fault() != null) {
      spot.complain(
          spot.error(code(Objects.requireNonNull(reading.fault())))
              .with("mediaType", kind.mediaType())
              .with("maximum", PictureReading.MOST_DOTS));
    }
    return reading.picture();
  }

  private static byte @Nullable [] decoded(String data) {
    try {
      return Base64.getDecoder().decode(data);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  private static String code(PictureFault fault) {
    if (fault == PictureFault.OTHER_KIND) {
      return "image-of-other-kind";
    }
    if (fault == PictureFault.TOO_MANY_DOTS) {
      return "image-of-too-many-dots";
    }
    return fault == PictureFault.UNUSABLE_COLOURS ? "image-of-unusable-colours" : "broken-image";
  }
}
