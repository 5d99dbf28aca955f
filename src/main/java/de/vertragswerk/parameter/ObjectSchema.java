package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import java.util.ArrayList;
import java.util.List;

/** Describes an object by the declarations of its fields. */
final class ObjectSchema {
  private ObjectSchema() {}

  /** Makes {@code schema} that of an object with these fields and no others. */
  static ObjectNode fill(ObjectNode schema, List<ParameterDefinition> definitions) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = CanonicalJson.NODES.arrayNode();
    for (ParameterDefinition definition : definitions) {
      properties.set(definition.key(), field(definition));
      if (definition.required()) {
        required.add(definition.key());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode field(ParameterDefinition definition) {
    ObjectNode schema = CanonicalJson.NODES.objectNode().put("title", definition.label());
    String description = String.join("\n", description(definition));
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    schema.setAll(TypeSchema.of(definition.type()));
    ParameterValue fallback = definition.defaultValue();
    if (fallback != null) {
      ParameterValue canonical = CanonicalValue.of(fallback, definition.type());
      schema.set("default", ValueJson.of(canonical, definition.type()));
    }
    return schema;
  }

  private static List<String> description(ParameterDefinition definition) {
    List<String> lines = new ArrayList<>();
    lines.add(definition.help());
    lines.addAll(ofType(definition.type()));
    add(lines, "unit", definition.unit().many());
    add(lines, "legalBasis", definition.legalBasis());
    if (definition.isOptional()) {
      lines.add(SchemaWords.word("optional"));
    }
    if (!definition.computedDefault().isEmpty()) {
      lines.add(SchemaWords.word("computedDefault"));
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static void add(List<String> lines, String word, String value) {
    if (!value.isEmpty()) {
      lines.add(SchemaWords.word(word, value));
    }
  }

  private static List<String> ofType(ParameterType type) {
    List<String> lines = new ArrayList<>();
    if (type instanceof TextType text) {
      lines.add(text.patternHelp());
    }
    if (type instanceof ParameterType.DateType) {
      lines.add(SchemaWords.word("date"));
    }
    if (type instanceof ImageType image) {
      String most = String.valueOf(image.maximumKilobytes());
      lines.add(SchemaWords.word("image", most, String.valueOf(image.height())));
    }
    if (type instanceof NumberType number) {
      if (number.kind() == NumberKind.MONEY) {
        lines.add(SchemaWords.word("money"));
      }
      add(lines, "floor", number.floor());
      add(lines, "ceiling", number.ceiling());
    }
    if (type instanceof ChoiceType choice) {
      choice.options().forEach((key, label) -> lines.add(SchemaWords.word("option", key, label)));
    }
    return lines;
  }
}
