package de.vertragswerk.assembly;

import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
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
import de.vertragswerk.german.GermanDate;
import de.vertragswerk.german.GermanNumber;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes whole values as a table of values shows them. */
record PrintedValues(LibraryLabels labels) {

  String of(ParameterDefinition definition, ParameterValue value) {
    return of(definition.type(), definition.unit(), value);
  }

  private String of(ParameterType type, Unit unit, ParameterValue value) {
    if (value instanceof TextValue text) {
      return text.text();
    }
    if (value instanceof NumberValue number && type instanceof NumberType numberType) {
      return number(numberType.kind(), unit, number.number());
    }
    if (value instanceof DateValue date) {
      return GermanDate.inTables(date.date());
    }
    if (value instanceof BooleanValue flag) {
      return flag.isTrue() ? labels.yes() : labels.no();
    }
    if (value instanceof ChoiceValue choice && type instanceof ChoiceType options) {
      return options.options().getOrDefault(choice.key(), choice.key());
    }
    if (value instanceof ImageValue image) {
      return image.alternativeText();
    }
    if (value instanceof ListValue list && type instanceof ListType listType) {
      return list.items().stream()
          .map(item -> of(listType.item(), unit, item))
          .collect(Collectors.joining("; "));
    }
    if (value instanceof ObjectValue object && type instanceof ObjectType fields) {
      return fields.fields().stream()
          .map(field -> ofField(field, object.get(field.key())))
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(", "));
    }
    throw new IllegalArgumentException("not a value of its type: " + value);
  }

  private String ofField(ParameterDefinition field, @Nullable ParameterValue value) {
    return value == null ? "" : of(field, value);
  }

  private static String number(NumberKind kind, Unit unit, BigDecimal number) {
    String digits =
        kind == NumberKind.MONEY ? GermanNumber.money(number) : GermanNumber.plain(number);
    boolean one = number.compareTo(BigDecimal.ONE) == 0;
    return unit.equals(Unit.NONE) ? digits : digits + "\u00A0" + (one ? unit.one() : unit.many());
  }
}
