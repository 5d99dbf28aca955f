package de.vertragswerk.guides;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ValueText;
import de.vertragswerk.german.GermanNumber;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which the guide for providers says what holds without an entry. */
final class DefaultsCell {
  private DefaultsCell() {}

  static String of(ParameterDefinition parameter) {
    ParameterValue value = parameter.defaultValue();
    if (parameter.type() instanceof ChoiceType choice) {
      return choice(parameter, choice, value);
    }
    if (parameter.type() instanceof ListType list) {
      String given =
          value instanceof ListValue items
              ? items.items().size() + " Eintr\u00E4ge vorgegeben"
              : presence(parameter);
      return "%s (%d bis %d Eintr\u00E4ge)"
          .formatted(given, list.minimumItems(), list.maximumItems());
    }
    if (parameter.type() instanceof NumberType number) {
      return number(parameter, value) + bounds(number);
    }
    if (value instanceof BooleanValue flag) {
      return flag.isTrue() ? "ja" : "nein";
    }
    return value == null ? presence(parameter) : "\u201E" + ValueText.of(value) + "\u201C";
  }

  private static String choice(
      ParameterDefinition parameter, ChoiceType choice, @Nullable ParameterValue value) {
    String chosen = value instanceof ChoiceValue given ? given.key() : "";
    String others =
        choice.options().entrySet().stream()
            .filter(option -> !option.getKey().equals(chosen))
            .map(option -> "`" + option.getKey() + "` " + option.getValue())
            .collect(Collectors.joining("; "));
    return chosen.isEmpty()
        ? presence(parameter) + " (" + others + ")"
        : "`%s` %s (auch: %s)".formatted(chosen, choice.options().get(chosen), others);
  }

  private static String presence(ParameterDefinition parameter) {
    if (!parameter.computedDefault().isEmpty()) {
      return "berechnet";
    }
    return parameter.required() ? "Pflicht" : "freiwillig";
  }

  private static String number(ParameterDefinition parameter, @Nullable ParameterValue value) {
    if (!(value instanceof NumberValue given)) {
      return presence(parameter);
    }
    Unit unit = parameter.unit();
    boolean isOne = given.number().compareTo(BigDecimal.ONE) == 0;
    return (GermanNumber.plain(given.number()) + " " + (isOne ? unit.one() : unit.many())).strip();
  }

  private static String bounds(NumberType number) {
    BigDecimal from = number.minimum();
    BigDecimal to = number.maximum();
    if (from == null || to == null) {
      return "";
    }
    return " (%s bis %s%s%s)"
        .formatted(
            GermanNumber.plain(from),
            GermanNumber.plain(to),
            number.floor().isEmpty() ? "" : "; **nie unter " + GermanNumber.plain(from) + "**",
            number.ceiling().isEmpty() ? "" : "; **nie \u00FCber " + GermanNumber.plain(to) + "**");
  }
}
