package de.vertragswerk.validation;

import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Converts single values to what expressions reckon with, and back. */
final class CelValues {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final int CENTS = 2;

  private CelValues() {}

  static Object toCel(ParameterType type, ParameterValue value) {
    if (value instanceof NumberValue number) {
      return type instanceof NumberType declared && declared.kind() == NumberKind.INTEGER
          ? whole(number.number())
          : (Object) number.number().doubleValue();
    }
    if (value instanceof DateValue day) {
      return DateFunctions.instant(day.date());
    }
    if (value instanceof BooleanValue flag) {
      return flag.isTrue();
    }
    if (value instanceof ChoiceValue choice) {
      return choice.key();
    }
    if (value instanceof TextValue text) {
      return text.text();
    }
    if (value instanceof ImageValue) {
      return Map.of();
    }
    throw new IllegalArgumentException("no single value: " + value);
  }

  /** What is too large to reckon with is as large as can be, so that a rule still refuses it. */
  private static Long whole(BigDecimal number) {
    return number.min(LARGEST).max(SMALLEST).longValue();
  }

  /**
   * The value an expression of this type has come to.
   *
   * @throws ArithmeticException when it is a number that cannot be written down
   */
  static ParameterValue fromCel(ParameterType type, Object result) {
    if (type instanceof ParameterType.ListType list && result instanceof List<?> items) {
      return new ListValue(items.stream().map(item -> fromCel(list.item(), item)).toList());
    }
    if (result instanceof Long whole) {
      return new NumberValue(BigDecimal.valueOf(whole));
    }
    if (result instanceof Double number) {
      return new NumberValue(decimal(type, number));
    }
    if (result instanceof Instant instant) {
      return new DateValue(DateFunctions.day(instant));
    }
    if (result instanceof Boolean flag) {
      return new BooleanValue(flag);
    }
    String text = String.valueOf(result);
    return type instanceof ChoiceType ? new ChoiceValue(text) : new TextValue(text);
  }

  private static BigDecimal decimal(ParameterType type, double number) {
    if (!Double.isFinite(number)) {
      throw new ArithmeticException(number + " is no amount");
    }
    BigDecimal decimal = BigDecimal.valueOf(number);
    boolean money = type instanceof NumberType declared && declared.kind() == NumberKind.MONEY;
    return money ? decimal.setScale(CENTS, RoundingMode.HALF_UP) : decimal;
  }
}
