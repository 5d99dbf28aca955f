package de.vertragswerk.domain;

import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.util.stream.Collectors;

/** Writes values in one line, for people who read about a library. */
public final class ValueText {
  private ValueText() {}

  /** Dates as ISO 8601, choices as their keys, lists between semicolons, objects in braces. */
  public static String of(ParameterValue value) {
    if (value instanceof TextValue text) {
      return text.text();
    }
    if (value instanceof NumberValue number) {
      return number.number().toPlainString();
    }
    if (value instanceof DateValue date) {
      return date.date().toString();
    }
    if (value instanceof BooleanValue flag) {
      return String.valueOf(flag.isTrue());
    }
    if (value instanceof ChoiceValue choice) {
      return choice.key();
    }
    if (value instanceof ImageValue image) {
      return image.alternativeText();
    }
    if (value instanceof ObjectValue object) {
      return object.fields().entrySet().stream()
          .map(field -> field.getKey() + ": " + of(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return ((ListValue) value)
        .items().stream().map(ValueText::of).collect(Collectors.joining("; "));
  }
}
