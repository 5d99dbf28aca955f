package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.util.Base64;
import java.util.List;

/** Turns values into JSON, objects in the order their fields were declared. */
final class ValueJson {
  private ValueJson() {}

  static JsonNode of(ParameterValue value, ParameterType type) {
    if (value instanceof TextValue text) {
      return CanonicalJson.NODES.textNode(text.text());
    }
    if (value instanceof NumberValue number) {
      return CanonicalJson.NODES.numberNode(number.number());
    }
    if (value instanceof DateValue date) {
      return CanonicalJson.NODES.textNode(date.date().toString());
    }
    if (value instanceof BooleanValue flag) {
      return CanonicalJson.NODES.booleanNode(flag.isTrue());
    }
    if (value instanceof ChoiceValue choice) {
      return CanonicalJson.NODES.textNode(choice.key());
    }
    if (value instanceof ImageValue image) {
      return CanonicalJson.NODES
          .objectNode()
          .put(ImageFields.MEDIA_TYPE, image.picture().kind().mediaType())
          .put(ImageFields.DATA, Base64.getEncoder().encodeToString(image.picture().bytes()))
          .put(ImageFields.ALTERNATIVE_TEXT, image.alternativeText());
    }
    if (value instanceof ListValue list && type instanceof ListType lists) {
      ArrayNode items = CanonicalJson.NODES.arrayNode();
      list.items().forEach(item -> items.add(of(item, lists.item())));
      return items;
    }
    if (value instanceof ObjectValue object && type instanceof ObjectType objects) {
      ObjectNode fields = CanonicalJson.NODES.objectNode();
      put(fields, object, objects.fields());
      return fields;
    }
    throw new IllegalArgumentException("a value of another kind than its declaration: " + type);
  }

  /** Adds the values there are to an object, in the order of the declarations. */
  static void put(ObjectNode target, ObjectValue values, List<ParameterDefinition> declared) {
    for (ParameterDefinition definition : declared) {
      ParameterValue value = values.get(definition.key());
      if (value != null) {
        target.set(definition.key(), of(value, definition.type()));
      }
    }
  }
}
