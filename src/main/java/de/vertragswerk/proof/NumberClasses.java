package de.vertragswerk.proof;

import de.vertragswerk.domain.ParameterValue.NumberValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts numbers by how they compare with those a text names. */
final class NumberClasses {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");

  private final List<BigDecimal> named;

  NumberClasses(Set<String> literals) {
    named =
        literals.stream()
            .filter(literal -> NUMBER.matcher(literal).matches())
            .map(BigDecimal::new)
            .toList();
  }

  /** The same for two numbers that no comparison tells apart; anything else is its own class. */
  String of(Option option, int index) {
    if (!(option.value() instanceof NumberValue number) || named.isEmpty()) {
      return "#" + index;
    }
    StringBuilder sorted = new StringBuilder();
    named.forEach(each -> sorted.append(number.number().compareTo(each)));
    return sorted.toString();
  }
}
