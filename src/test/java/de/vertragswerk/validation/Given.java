package de.vertragswerk.validation;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the parameters of a contract together. */
final class Given {
  private final Map<String, String> variants = new LinkedHashMap<>();
  private ContractParameters parameters = new ContractParameters(Map.of(), Map.of(), Map.of());

  static Given taking(String... provisions) {
    Given given = new Given();
    Arrays.stream(provisions).forEach(id -> given.variants.put(id, "standard"));
    return given;
  }

  Given variant(String provision, String variant) {
    variants.put(provision, variant);
    return this;
  }

  Given value(String path, ParameterValue value) {
    parameters = parameters.with(ParameterPath.parse(path), value);
    return this;
  }

  Given number(String path, String number) {
    return value(path, new NumberValue(new BigDecimal(number)));
  }

  Given text(String path, String text) {
    return value(path, new TextValue(text));
  }

  Given choice(String path, String key) {
    return value(path, new ChoiceValue(key));
  }

  Given flag(String path, boolean flag) {
    return value(path, new BooleanValue(flag));
  }

  Given date(String path, String date) {
    return value(path, new DateValue(LocalDate.parse(date)));
  }

  Given list(String path, ParameterValue... items) {
    return value(path, new ListValue(Arrays.asList(items)));
  }

  static ObjectValue person(String name, String role) {
    return new ObjectValue(
        Map.of(
            "name", new TextValue(name),
            "role", new ChoiceValue(role),
            "since", new DateValue(LocalDate.of(2019, 2, 3))));
  }

  ContractParameters build() {
    return new ContractParameters(parameters.groups(), variants, Map.of());
  }
}
