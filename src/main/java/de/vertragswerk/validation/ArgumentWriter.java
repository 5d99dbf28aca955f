package de.vertragswerk.validation;

import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.german.GermanDate;
import de.vertragswerk.german.GermanNumber;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Makes arguments of problems out of parameter values. */
final class ArgumentWriter {
  private final LibraryLabels labels;

  ArgumentWriter(LibraryLabels labels) {
    this.labels = labels;
  }

  /** The raw value; of a choice its label, of a list its items as texts. */
  Object argument(ParameterType type, ParameterValue value) {
    if (value instanceof ListValue list) {
      ParameterType item = type instanceof ParameterType.ListType listed ? listed.item() : type;
      return list.items().stream().map(each -> text(argument(item, each))).toList();
    }
    if (value instanceof ChoiceValue choice) {
      return type instanceof ChoiceType declared
          ? declared.options().getOrDefault(choice.key(), choice.key())
          : choice.key();
    }
    if (value instanceof NumberValue number) {
      return number.number();
    }
    if (value instanceof DateValue day) {
      return day.date();
    }
    if (value instanceof BooleanValue flag) {
      return flag.isTrue();
    }
    if (value instanceof TextValue text) {
      return text.text();
    }
    throw new IllegalArgumentException("a sentence cannot name an object");
  }

  private String text(Object argument) {
    if (argument instanceof BigDecimal number) {
      return GermanNumber.plain(number);
    }
    if (argument instanceof LocalDate day) {
      return GermanDate.inTables(day);
    }
    if (argument instanceof Boolean flag) {
      return flag ? labels.yes() : labels.no();
    }
    return String.valueOf(argument);
  }
}
