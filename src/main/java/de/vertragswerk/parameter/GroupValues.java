package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of one group outside the provisions. */
final class GroupValues {
  private GroupValues() {}

  static Spot spot(ParameterGroup group, String pointer, Complaints complaints) {
    return new Spot(group.id(), pointer, Spot.Subject.of(group.title(), ""), complaints);
  }

  /** The values given, and the defaults of the others; a group that is missing is an empty one. */
  static ObjectValue read(
      @Nullable JsonValue given, ParameterGroup group, Spot spot, ValueReader reader) {
    JsonValue object = given == null ? JsonValue.JsonObject.EMPTY : given;
    if (object instanceof JsonValue.JsonObject fields) {
      return new ObjectValue(reader.fields(fields, group.parameters(), List.of(), spot));
    }
    spot.wrongType("object", object);
    return defaults(group);
  }

  /** What a group holds when nobody gives a value. */
  static ObjectValue defaults(ParameterGroup group) {
    Map<String, ParameterValue> values = new LinkedHashMap<>();
    for (ParameterDefinition definition : group.parameters()) {
      ParameterValue fallback = definition.defaultValue();
      if (fallback != null) {
        values.put(definition.key(), CanonicalValue.of(fallback, definition.type()));
      }
    }
    return new ObjectValue(values);
  }
}
