package de.vertragswerk.cli;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ValueText;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what kind of value a parameter takes. */
final class TypeWords {
  private TypeWords() {}

  static String of(ParameterDefinition definition) {
    return of(definition.type(), definition.unit());
  }

  private static String of(ParameterType type, Unit unit) {
    if (type instanceof TextType text) {
      return Words.of("type.text", text.maximumLength());
    }
    if (type instanceof NumberType number) {
      return (Words.of("type." + number.kind())
              + bounds(number.minimum(), number.maximum())
              + (unit.equals(Unit.NONE) ? "" : " " + unit.many()))
          .strip();
    }
    if (type instanceof ChoiceType choice && choice.amongProvisions()) {
      return Words.of("type.provision");
    }
    if (type instanceof ChoiceType choice) {
      return choice.options().entrySet().stream()
          .map(option -> "`" + option.getKey() + "` " + option.getValue())
          .collect(Collectors.joining("; "));
    }
    if (type instanceof ImageType image) {
      return Words.of("type.image", image.maximumKilobytes(), image.height());
    }
    if (type instanceof ListType list) {
      return Words.of("type.list", list.minimumItems(), list.maximumItems(), of(list.item(), unit));
    }
    return Words.of("type." + type.getClass().getSimpleName());
  }

  private static String bounds(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
    String from = minimum == null ? "" : minimum.toPlainString();
    String to = maximum == null ? "" : maximum.toPlainString();
    return from.isEmpty() && to.isEmpty() ? "" : " " + from + "\u2013" + to;
  }

  static String defaultOf(ParameterDefinition definition) {
    if (definition.defaultValue() != null) {
      return "`" + ValueText.of(definition.defaultValue()) + "`";
    }
    if (!definition.computedDefault().isEmpty()) {
      return "`" + definition.computedDefault() + "`";
    }
    return Words.of(definition.required() ? "default.required" : "default.optional");
  }
}
