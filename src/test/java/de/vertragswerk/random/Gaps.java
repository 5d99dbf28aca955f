package de.vertragswerk.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fills what a starting file leaves open with the values of another file. */
final class Gaps {
  private Gaps() {}

  static ObjectNode filled(ObjectNode starting, ObjectNode full) {
    ObjectNode filled = starting.deepCopy();
    starting
        .properties()
        .forEach(
            field -> {
              JsonNode given = full.get(field.getKey());
              JsonNode value = field.getValue();
              if (value instanceof ObjectNode inside && given instanceof ObjectNode other) {
                filled.set(field.getKey(), filled(inside, other));
              } else if (given != null && isGap(value)) {
                filled.set(field.getKey(), given.deepCopy());
              }
            });
    return filled;
  }

  /** What {@code new} leaves open: nothing, an empty text, all options, a list of such. */
  private static boolean isGap(JsonNode value) {
    boolean open = value.isTextual() && (value.asText().isEmpty() || value.asText().contains("|"));
    return value.isNull() || open || value.isArray();
  }
}
