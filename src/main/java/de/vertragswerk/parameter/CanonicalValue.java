package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Brings a default into the form the same value has when it is read from a file. */
final class CanonicalValue {
  private CanonicalValue() {}

  static ParameterValue of(ParameterValue value, ParameterType type) {
    if (value instanceof NumberValue number && type instanceof NumberType numbers) {
      return new NumberValue(NumberValueReader.canonical(number.number(), numbers.kind()));
    }
    if (value instanceof TextValue text) {
      return new TextValue(Normalizer.normalize(text.text(), Normalizer.Form.NFC));
    }
    if (value instanceof ListValue list && type instanceof ListType lists) {
      return new ListValue(list.items().stream().map(item -> of(item, lists.item())).toList());
    }
    if (value instanceof ObjectValue object && type instanceof ObjectType objects) {
      return object(object, objects);
    }
    return value;
  }

  private static ParameterValue object(ObjectValue object, ObjectType type) {
    Map<String, ParameterValue> fields = new LinkedHashMap<>();
    for (ParameterDefinition field : type.fields()) {
      ParameterValue value = object.get(field.key());
      ParameterValue chosen = value == null ? field.defaultValue() : value;
      if (chosen != null) {
        fields.put(field.key(), of(chosen, field.type()));
      }
    }
    return new ObjectValue(fields);
  }
}
