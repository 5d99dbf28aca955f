package de.vertragswerk.parameter;

import de.vertragswerk.domain.Expression;
import de.vertragswerk.domain.Expression.Run;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.picture.Picture.Kind;
import de.vertragswerk.problem.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the object of a picture holds, as if a library declared it. */
final class ImageFields {
  static final String MEDIA_TYPE = "mediaType";
  static final String DATA = "data";
  static final String ALTERNATIVE_TEXT = "alternativeText";

  private static final int LONGEST_ALTERNATIVE_TEXT = 300;
  private static final Place.Line NOWHERE = new Place.Line("", 1, 1);
  private static final Expression NOTHING = new Expression("", List.of(new Run(0, NOWHERE)));

  static final TextType WORDS = text(LONGEST_ALTERNATIVE_TEXT);

  /** The picture itself, without the words beside it. */
  static final List<ParameterDefinition> FILE =
      List.of(
          field(MEDIA_TYPE, new ChoiceType(mediaTypes())),
          field(DATA, text(ParameterReader.MAXIMUM_BYTES)));

  static final List<ParameterDefinition> ALL =
      List.of(FILE.get(0), FILE.get(1), field(ALTERNATIVE_TEXT, WORDS));

  private ImageFields() {}

  private static Map<String, String> mediaTypes() {
    Map<String, String> mediaTypes = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      mediaTypes.put(kind.mediaType(), kind.name());
    }
    return mediaTypes;
  }

  private static TextType text(int length) {
    return new TextType(length, false, "", "");
  }

  private static ParameterDefinition field(String key, ParameterType type) {
    return new ParameterDefinition(
        key,
        type,
        SchemaWords.word("image." + key),
        "",
        Unit.NONE,
        /* required= */ true,
        null,
        NOTHING,
        "",
        NOWHERE);
  }

  static Kind kindOf(ChoiceValue mediaType) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.mediaType().equals(mediaType.key()))
        .findFirst()
        .orElseThrow();
  }
}
