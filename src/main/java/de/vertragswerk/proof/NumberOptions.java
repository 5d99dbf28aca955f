package de.vertragswerk.proof;

import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers worth trying of all that a parameter takes. */
final class NumberOptions {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
  private static final int FEW = 60;
  private static final BigDecimal MANY = BigDecimal.TEN;
  private static final List<BigDecimal> GRAMMATICAL =
      List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(2));

  private final NumberType type;
  private final Set<BigDecimal> numbers = new LinkedHashSet<>();

  private NumberOptions(NumberType type) {
    this.type = type;
  }

  /**
   * The default, the bounds, 0, 1, 2 and many, and what the texts and rules compare with and its
   * neighbours; never anything below a floor or beyond a bound.
   */
  static List<Option> boundaries(
      NumberType type, @Nullable ParameterValue fallback, Set<String> compared) {
    NumberOptions options = new NumberOptions(type);
    if (fallback instanceof NumberValue number) {
      options.add(number.number());
    }
    options.addWithin(MANY);
    if (type.minimum() != null) {
      options.add(type.minimum());
    }
    if (type.maximum() != null) {
      options.add(type.maximum());
    }
    GRAMMATICAL.forEach(options::add);
    if (type.kind() != NumberKind.INTEGER) {
      options.add(new BigDecimal("2.5"));
    }
    compared.stream()
        .filter(literal -> NUMBER.matcher(literal).matches())
        .map(BigDecimal::new)
        .forEach(options::addAround);
    return options.list();
  }

  /** What more helps to find a file that a rule speaks of. */
  static List<Option> others(NumberType type) {
    NumberOptions options = new NumberOptions(type);
    IntStream.rangeClosed(0, FEW).mapToObj(BigDecimal::valueOf).forEach(options::add);
    List.of("-1", "0.5", "1.5", "99", "100", "101", "999", "1000", "10000", "1000000").stream()
        .map(BigDecimal::new)
        .forEach(options::add);
    return options.list();
  }

  private void addAround(BigDecimal number) {
    add(number.subtract(BigDecimal.ONE));
    add(number);
    add(number.add(BigDecimal.ONE));
  }

  private void addWithin(BigDecimal number) {
    BigDecimal raised = type.minimum() == null ? number : number.max(type.minimum());
    add(type.maximum() == null ? raised : raised.min(type.maximum()));
  }

  private void add(BigDecimal number) {
    BigDecimal tidy = number.stripTrailingZeros();
    boolean below = type.minimum() != null && number.compareTo(type.minimum()) < 0;
    boolean above = type.maximum() != null && number.compareTo(type.maximum()) > 0;
    boolean broken = type.kind() == NumberKind.INTEGER && tidy.scale() > 0;
    if (!below && !above && !broken) {
      numbers.add(tidy.scale() < 0 ? tidy.setScale(0) : tidy);
    }
  }

  private List<Option> list() {
    return numbers.stream().map(NumberValue::new).map(Option::value).toList();
  }
}
