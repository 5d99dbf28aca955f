package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by their declaration. A value of which any part is wrong is no value: a list or an
 * object comes whole or not at all, so that nothing is reckoned with half of it.
 */
final class ValueReader {
  private final Misplaced misplaced;

  ValueReader(Misplaced misplaced) {
    this.misplaced = misplaced;
  }

  /**
   * The values of an object by their declarations, with static defaults for those that are missing;
   * complains of unknown and missing ones.
   *
   * @param otherKeys keys that may stand beside the values and are read elsewhere
   */
  Map<String, ParameterValue> fields(
      JsonValue.JsonObject object,
      List<ParameterDefinition> declared,
      List<String> otherKeys,
      Spot spot) {
    List<String> known = new ArrayList<>(declared.stream().map(each -> each.key()).toList());
    known.addAll(otherKeys);
    UnknownKeys unknown = UnknownKeys.of(object.fields().keySet(), known);
    Map<String, ParameterValue> values = new LinkedHashMap<>();
    for (ParameterDefinition definition : declared) {
      JsonValue given = object.fields().get(definition.key());
      Spot place = spot.child(definition);
      ParameterValue value =
          given == null
              ? absent(definition, place, unknown.mayMean(definition.key()))
              : read(given, definition.type(), place);
      if (value != null) {
        values.put(definition.key(), value);
      }
    }
    unknown.complain("unknown-key", spot, misplaced);
    return values;
  }

  private @Nullable ParameterValue absent(
      ParameterDefinition definition, Spot place, boolean explained) {
    if (definition.required() && !explained && !misplaced.explains(place)) {
      place.complain(place.error("missing-value"));
    }
    ParameterValue fallback = definition.defaultValue();
    return fallback == null ? null : CanonicalValue.of(fallback, definition.type());
  }

  private @Nullable ParameterValue read(JsonValue given, ParameterType type, Spot spot) {
    if (type instanceof TextType text && given instanceof JsonValue.JsonText written) {
      return TextValueReader.read(written.text(), text, spot);
    }
    if (type instanceof NumberType number && given instanceof JsonValue.JsonNumber written) {
      return NumberValueReader.read(written.text(), number, spot);
    }
    if (type instanceof ParameterType.DateType && given instanceof JsonValue.JsonText written) {
      return DateValueReader.read(written.text(), spot);
    }
    if (type instanceof ParameterType.BooleanType
        && given instanceof JsonValue.JsonBoolean written) {
      return new ParameterValue.BooleanValue(written.isTrue());
    }
    if (type instanceof ChoiceType choice && given instanceof JsonValue.JsonText written) {
      return ChoiceValueReader.read(written.text(), choice, spot);
    }
    if (type instanceof ListType list && given instanceof JsonValue.JsonArray written) {
      return list(written, list, spot);
    }
    if (type instanceof ObjectType object && given instanceof JsonValue.JsonObject written) {
      return object(written, object, spot);
    }
    if (type instanceof ImageType image && given instanceof JsonValue.JsonObject written) {
      return ImageValueReader.read(written, image, spot, this);
    }
    spot.wrongType(name(type), given);
    return null;
  }

  private @Nullable ParameterValue list(JsonValue.JsonArray given, ListType type, Spot spot) {
    int size = given.items().size();
    if (size < type.minimumItems()) {
      spot.complain(
          spot.error("too-few-items")
              .with("items", size)
              .with("minimumItems", type.minimumItems()));
      return null;
    }
    if (size > type.maximumItems()) {
      spot.complain(
          spot.error("too-many-items")
              .with("items", size)
              .with("maximumItems", type.maximumItems()));
      return null;
    }
    List<ParameterValue> items = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      ParameterValue item = read(given.items().get(index), type.item(), spot.item(index));
      if (item != null) {
        items.add(item);
      }
    }
    return items.size() == size ? new ParameterValue.ListValue(items) : null;
  }

  private @Nullable ParameterValue object(JsonValue.JsonObject given, ObjectType type, Spot spot) {
    int before = spot.complaints().count();
    Map<String, ParameterValue> fields = fields(given, type.fields(), List.of(), spot);
    boolean whole = spot.complaints().count() == before;
    return whole ? new ParameterValue.ObjectValue(fields) : null;
  }

  private static String name(ParameterType type) {
    if (type instanceof NumberType number) {
      return number.kind().name().toLowerCase(Locale.ROOT);
    }
    if (type instanceof TextType) {
      return "text";
    }
    if (type instanceof ParameterType.DateType) {
      return "date";
    }
    if (type instanceof ParameterType.BooleanType) {
      return "boolean";
    }
    if (type instanceof ChoiceType) {
      return "choice";
    }
    if (type instanceof ImageType) {
      return "image";
    }
    return type instanceof ListType ? "list" : "object";
  }
}
