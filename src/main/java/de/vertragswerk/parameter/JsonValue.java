package de.vertragswerk.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it stands in the file, before anybody knows what kind it should be. */
sealed interface JsonValue {

  /** What problems call the kind. */
  String kind();

  record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
    static final JsonObject EMPTY = new JsonObject(Map.of());

    public JsonObject {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String kind() {
      return "object";
    }
  }

  record JsonArray(List<JsonValue> items) implements JsonValue {
    public JsonArray {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "list";
    }
  }

  record JsonText(String text) implements JsonValue {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A number as it is written: it may be far too long to calculate with. */
  record JsonNumber(String text) implements JsonValue {
    @Override
    public String kind() {
      return "number";
    }
  }

  record JsonBoolean(boolean isTrue) implements JsonValue {
    @Override
    public String kind() {
      return "boolean";
    }
  }

  record JsonNull() implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
