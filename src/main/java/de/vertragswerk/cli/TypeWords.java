package de.vertragswerk.cli;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.TextType;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what kind of value a parameter takes. */
final class TypeWords {
  private TypeWords() {}

  static String of(ParameterDefinition definition) {
    return of(definition.type(), definition.unit());
  }

  private static String of(ParameterType type, Unit unit) {
    if (type instanceof TextType text) {
      return Words.of("type.text", text.maximumLength())
          + (text.multiline() ? Words.of("type.multiline") : "")
          + (text.patternHelp().isEmpty() ? "" : Words.of("type.pattern", text.patternHelp()));
    }
    if (type instanceof NumberType number) {
      return Words.of("type." + number.kind())
          + (unit.equals(Unit.NONE) ? "" : Words.of("type.unit", unit.many()));
    }
    if (type instanceof ChoiceType choice && choice.amongProvisions()) {
      return Words.of("type.provision");
    }
    if (type instanceof ImageType image) {
      return Words.of("type.image", image.maximumKilobytes(), image.height());
    }
    if (type instanceof ListType list) {
      return Words.of("type.list", list.minimumItems(), list.maximumItems(), of(list.item(), unit));
    }
    return Words.of("type." + type.getClass().getSimpleName());
  }

  /** The bounds of a number, with the source of those no contract may pass; empty without any. */
  static String boundsOf(ParameterType type) {
    if (type instanceof ListType list) {
      return boundsOf(list.item());
    }
    if (!(type instanceof NumberType number)) {
      return "";
    }
    return Stream.of(
            bound("minimum", number.minimum(), "floor", number.floor()),
            bound("maximum", number.maximum(), "ceiling", number.ceiling()))
        .filter(bound -> !bound.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String bound(
      String name, @Nullable BigDecimal value, String nameOfSource, String source) {
    if (value == null) {
      return "";
    }
    String bound = Words.of("bound." + name, value.toPlainString());
    return source.isEmpty() ? bound : bound + " " + Words.of("bound." + nameOfSource, source);
  }
}
