package de.vertragswerk.library;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the default of a parameter as the kind of value its type says. */
final class DefaultReader {
  private final LibraryProblems problems;

  DefaultReader(LibraryProblems problems) {
    this.problems = problems;
  }

  /** The value; null, with a problem noted, when it does not fit the type. */
  @Nullable ParameterValue read(YamlValue value, ParameterType type) {
    if (value instanceof YamlValue.Sequence sequence && type instanceof ListType list) {
      return list(sequence, list);
    }
    if (value instanceof YamlValue.Mapping mapping && type instanceof ObjectType object) {
      return object(mapping, object);
    }
    if (value instanceof YamlValue.Scalar scalar) {
      return scalar(scalar, type);
    }
    return unfit(value, "");
  }

  private @Nullable ParameterValue unfit(YamlValue value, String text) {
    problems.error("bad-default", value.place(), text);
    return null;
  }

  private @Nullable ParameterValue list(YamlValue.Sequence sequence, ListType type) {
    List<ParameterValue> items = new ArrayList<>();
    for (YamlValue item : sequence.items()) {
      ParameterValue value = read(item, type.item());
      if (value != null) {
        items.add(value);
      }
    }
    return new ParameterValue.ListValue(items);
  }

  private @Nullable ParameterValue object(YamlValue.Mapping mapping, ObjectType type) {
    Map<String, ParameterValue> fields = new LinkedHashMap<>();
    mapping
        .fields()
        .forEach(
            (key, item) -> {
              ParameterDefinition field = type.field(key);
              ParameterValue value = field == null ? unfit(item, key) : read(item, field.type());
              if (value != null) {
                fields.put(key, value);
              }
            });
    return new ParameterValue.ObjectValue(fields);
  }

  private @Nullable ParameterValue scalar(YamlValue.Scalar scalar, ParameterType type) {
    String text = scalar.text();
    if (type instanceof NumberType number) {
      return number(scalar, number);
    }
    if (type instanceof BooleanType) {
      return text.equals("true") || text.equals("false")
          ? new ParameterValue.BooleanValue(text.equals("true"))
          : unfit(scalar, text);
    }
    if (type instanceof ChoiceType choice) {
      return choice.options().containsKey(text)
          ? new ParameterValue.ChoiceValue(text)
          : unfit(scalar, text);
    }
    if (type instanceof DateType) {
      return date(scalar);
    }
    return type instanceof ParameterType.TextType
        ? new ParameterValue.TextValue(text)
        : unfit(scalar, text);
  }

  private @Nullable ParameterValue number(YamlValue.Scalar scalar, NumberType type) {
    try {
      BigDecimal number = new BigDecimal(scalar.text());
      boolean tooFine =
          type.kind() == NumberKind.INTEGER && number.stripTrailingZeros().scale() > 0;
      boolean tooSmall = type.minimum() != null && number.compareTo(type.minimum()) < 0;
      boolean tooLarge = type.maximum() != null && number.compareTo(type.maximum()) > 0;
      return tooFine || tooSmall || tooLarge
          ? unfit(scalar, scalar.text())
          : new ParameterValue.NumberValue(number);
    } catch (NumberFormatException notANumber) {
      return unfit(scalar, scalar.text());
    }
  }

  private @Nullable ParameterValue date(YamlValue.Scalar scalar) {
    try {
      return new ParameterValue.DateValue(LocalDate.parse(scalar.text()));
    } catch (DateTimeParseException notADate) {
      return unfit(scalar, scalar.text());
    }
  }
}
