package de.vertragswerk.validation;

import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Knows whether a computed value is one that somebody could have given. */
final class Bounds {
  private Bounds() {}

  static boolean contain(ParameterType type, ParameterValue value) {
    if (type instanceof NumberType bounds && value instanceof NumberValue number) {
      return !isBelow(bounds, number.number()) && !isAbove(bounds, number.number());
    }
    if (type instanceof ChoiceType choice && value instanceof ChoiceValue chosen) {
      return choice.options().containsKey(chosen.key());
    }
    if (type instanceof TextType bounds && value instanceof TextValue text) {
      return contain(bounds, text.text());
    }
    return !(type instanceof ListType bounds)
        || !(value instanceof ListValue list)
        || contain(bounds, list);
  }

  static boolean isBelow(NumberType bounds, BigDecimal number) {
    return bounds.minimum() != null && number.compareTo(bounds.minimum()) < 0;
  }

  private static boolean isAbove(NumberType bounds, BigDecimal number) {
    return bounds.maximum() != null && number.compareTo(bounds.maximum()) > 0;
  }

  private static boolean contain(TextType bounds, String text) {
    return text.codePointCount(0, text.length()) <= bounds.maximumLength()
        && (bounds.pattern().isEmpty() || Pattern.matches(bounds.pattern(), text));
  }

  private static boolean contain(ListType bounds, ListValue list) {
    int size = list.items().size();
    return size >= bounds.minimumItems()
        && size <= bounds.maximumItems()
        && list.items().stream().allMatch(item -> contain(bounds.item(), item));
  }
}
