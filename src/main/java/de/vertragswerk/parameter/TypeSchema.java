package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import java.math.BigDecimal;

/** Describes what values a type allows. */
final class TypeSchema {
  private static final String CONTROL =
      "\\u0000-\\u0009\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029";
  private static final String LINE_ENDS = "\\n\\r";
  private static final String SPACE = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";

  /** The years are those of {@link DateValueReader#EARLIEST} to {@link DateValueReader#LATEST}. */
  private static final String DATE =
      "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private TypeSchema() {}

  /** What the schemas refer to: texts of one line, and of several. */
  static ObjectNode shared() {
    ObjectNode definitions = CanonicalJson.NODES.objectNode();
    definitions.set("line", visible(CONTROL + LINE_ENDS));
    definitions.set("lines", visible(CONTROL));
    return definitions;
  }

  /** A text that neither begins nor ends with white space and has none of the characters. */
  private static ObjectNode visible(String forbidden) {
    String edge = "[^" + CONTROL + LINE_ENDS + SPACE + "]";
    return CanonicalJson.NODES
        .objectNode()
        .put("type", "string")
        .put("pattern", "^" + edge + "(?:[^" + forbidden + "]*" + edge + ")?$");
  }

  static ObjectNode of(ParameterType type) {
    ObjectNode schema = CanonicalJson.NODES.objectNode();
    if (type instanceof TextType text) {
      return text(schema, text);
    }
    if (type instanceof NumberType number) {
      return number(schema, number);
    }
    if (type instanceof ParameterType.DateType) {
      return schema.put("type", "string").put("format", "date").put("pattern", DATE);
    }
    if (type instanceof ParameterType.BooleanType) {
      return schema.put("type", "boolean");
    }
    if (type instanceof ChoiceType choice) {
      ArrayNode keys = schema.putArray("enum");
      choice.options().keySet().forEach(keys::add);
      return schema;
    }
    if (type instanceof ImageType image) {
      return ImageSchema.fill(schema, image);
    }
    if (type instanceof ListType list) {
      return list(schema, list);
    }
    if (type instanceof ObjectType object) {
      return ObjectSchema.fill(schema, object.fields());
    }
    throw new AssertionError("a type nobody described: " + type);
  }

  private static ObjectNode text(ObjectNode schema, TextType type) {
    schema.put("$ref", type.multiline() ? "#/$defs/lines" : "#/$defs/line");
    schema.put("maxLength", type.maximumLength());
    if (!type.pattern().isEmpty()) {
      schema.put("pattern", "^(?:" + type.pattern() + ")$");
    }
    return schema;
  }

  private static ObjectNode number(ObjectNode schema, NumberType type) {
    schema.put("type", type.kind() == NumberKind.INTEGER ? "integer" : "number");
    BigDecimal minimum = type.minimum();
    if (minimum != null) {
      schema.put("minimum", NumberValueReader.canonical(minimum, NumberKind.DECIMAL));
    }
    BigDecimal maximum = type.maximum();
    if (maximum != null) {
      schema.put("maximum", NumberValueReader.canonical(maximum, NumberKind.DECIMAL));
    }
    return schema;
  }

  private static ObjectNode list(ObjectNode schema, ListType type) {
    schema.put("type", "array");
    schema.put("minItems", type.minimumItems());
    schema.put("maxItems", type.maximumItems());
    schema.set("items", of(type.item()));
    return schema;
  }
}
