package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.problem.Problem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number within its bounds. */
final class NumberValueReader {
  /** Rules reckon with binary numbers of double precision, which keep this many digits. */
  private static final int MOST_DIGITS = 15;

  private static final int LONGEST = 100;
  private static final int MONEY_DECIMALS = 2;

  private NumberValueReader() {}

  /** The number; null, with one problem noted, when it is unfit. */
  static @Nullable NumberValue read(String written, NumberType type, Spot spot) {
    BigDecimal number = parse(written);
    if (number == null) {
      spot.complain(
          spot.error("number-too-long")
              .with("value", Shown.text(written))
              .with("maximumDigits", MOST_DIGITS));
      return null;
    }
    Problem problem = problem(number, type, spot);
    if (problem != null) {
      spot.complain(problem.with("value", plain(number)));
      return null;
    }
    return new NumberValue(canonical(number, type.kind()));
  }

  /**
   * Equal numbers get equal digits, so that files compare: no superfluous zeros, but two decimal
   * places for money.
   */
  static BigDecimal canonical(BigDecimal number, NumberKind kind) {
    int fewest = kind == NumberKind.MONEY ? MONEY_DECIMALS : 0;
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < fewest ? stripped.setScale(fewest) : stripped;
  }

  /** The number; null when so many digits, or such an exponent, can be no value of a contract. */
  private static @Nullable BigDecimal parse(String written) {
    if (written.length() > LONGEST) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(written);
      return isExtreme(number.stripTrailingZeros()) ? null : number;
    } catch (NumberFormatException exponentTooLong) {
      return null;
    }
  }

  private static boolean isExtreme(BigDecimal number) {
    long digitsBeforePoint = (long) number.precision() - number.scale();
    return number.precision() > MOST_DIGITS
        || digitsBeforePoint > MOST_DIGITS
        || number.scale() > MOST_DIGITS;
  }

  private static @Nullable Problem problem(BigDecimal number, NumberType type, Spot spot) {
    int decimals = number.stripTrailingZeros().scale();
    if (type.kind() == NumberKind.INTEGER && decimals > 0) {
      return spot.error("not-integer");
    }
    if (type.kind() == NumberKind.MONEY && decimals > MONEY_DECIMALS) {
      return spot.error("too-many-decimals").with("maximumDecimals", MONEY_DECIMALS);
    }
    BigDecimal minimum = type.minimum();
    if (minimum != null && number.compareTo(minimum) < 0) {
      return bound(spot, type.floor(), new String[] {"below-floor", "below-minimum"})
          .with("minimum", plain(minimum))
          .with("unit", unit(spot, minimum));
    }
    BigDecimal maximum = type.maximum();
    if (maximum != null && number.compareTo(maximum) > 0) {
      return bound(spot, type.ceiling(), new String[] {"above-ceiling", "above-maximum"})
          .with("maximum", plain(maximum))
          .with("unit", unit(spot, maximum));
    }
    return null;
  }

  /** A bound that rests on a source of its own is another problem than one of good sense. */
  private static Problem bound(Spot spot, String source, String[] kinds) {
    return source.isEmpty() ? spot.error(kinds[1]) : spot.error(kinds[0]).basedOn(source);
  }

  private static BigDecimal plain(BigDecimal number) {
    return canonical(number, NumberKind.DECIMAL);
  }

  private static String unit(Spot spot, BigDecimal bound) {
    Unit unit = spot.subject().unit();
    return bound.compareTo(BigDecimal.ONE) == 0 ? unit.one() : unit.many();
  }
}
