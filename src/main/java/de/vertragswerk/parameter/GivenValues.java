package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of one group that are given beside a parameter file: in a file of their own, or one by
 * one.
 */
public final class GivenValues {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private final ParameterGroup group;
  private final String fileName;
  private final byte @Nullable [] content;
  private final Map<String, List<String>> values;

  /**
   * @param fileName what problems call the file of their own; empty when there is none
   * @param content of that file: a JSON object of the group's values
   * @param values one by one, as text by key; several make a list. They take the place of those in
   *     any file
   */
  public GivenValues(
      ParameterGroup group,
      String fileName,
      byte @Nullable [] content,
      Map<String, List<String>> values) {
    this.group = Objects.requireNonNull(group);
    this.fileName = Objects.requireNonNull(fileName);
    this.content = content == null ? null : content.clone();
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The file with these values in it; what is no object stays for its reader to complain of. */
  JsonValue.JsonObject addedTo(JsonValue.JsonObject root, Complaints complaints) {
    JsonValue before = root.fields().get(group.id());
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    if (before instanceof JsonValue.JsonObject object) {
      fields.putAll(object.fields());
    } else if (before != null) {
      return root;
    }
    fields.putAll(ofFile(complaints).fields());
    values.forEach((key, texts) -> fields.put(key, value(key, texts)));
    Map<String, JsonValue> all = new LinkedHashMap<>(root.fields());
    all.put(group.id(), new JsonValue.JsonObject(fields));
    return new JsonValue.JsonObject(all);
  }

  private JsonValue.JsonObject ofFile(Complaints complaints) {
    if (content == null) {
      return JsonValue.JsonObject.EMPTY;
    }
    Complaints own = new Complaints(fileName);
    String text = new FileText(own).decode(content);
    JsonValue value = text == null ? null : new JsonTree(text, own).parse();
    if (value != null && !(value instanceof JsonValue.JsonObject)) {
      new Spot(Complaints.FILE_SCOPE, "", Spot.Subject.of(group.title(), ""), own)
          .wrongType("object", value);
    }
    own.all().forEach(complaints::add);
    return value instanceof JsonValue.JsonObject object ? object : JsonValue.JsonObject.EMPTY;
  }

  private JsonValue value(String key, List<String> texts) {
    ParameterDefinition definition = group.parameter(key);
    if (definition != null && definition.type() instanceof ListType list) {
      return new JsonValue.JsonArray(texts.stream().map(each -> value(each, list.item())).toList());
    }
    String text = texts.get(texts.size() - 1);
    return definition == null ? new JsonValue.JsonText(text) : value(text, definition.type());
  }

  private static JsonValue value(String text, ParameterType type) {
    if (type instanceof NumberType && NUMBER.matcher(text).matches()) {
      return new JsonValue.JsonNumber(text);
    }
    if (type instanceof BooleanType && (text.equals("true") || text.equals("false"))) {
      return new JsonValue.JsonBoolean(text.equals("true"));
    }
    if (type instanceof ObjectType) {
      JsonValue object = new JsonTree(text, new Complaints("")).parse();
      return object == null ? new JsonValue.JsonText(text) : object;
    }
    return new JsonValue.JsonText(text);
  }
}
