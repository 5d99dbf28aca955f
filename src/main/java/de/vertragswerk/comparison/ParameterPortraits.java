package de.vertragswerk.comparison;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Portrays parameters and their fields. */
final class ParameterPortraits {
  private ParameterPortraits() {}

  static Stream<Portrait> of(ParameterGroup group) {
    return group.parameters().stream().flatMap(each -> of(group.id() + ".", each));
  }

  /** A parameter, then its fields, if it has any. */
  private static Stream<Portrait> of(String prefix, ParameterDefinition definition) {
    String id = prefix + definition.key();
    return Stream.concat(
        Stream.of(portrait(id, definition)),
        fields(definition.type()).stream().flatMap(field -> of(id + ".", field)));
  }

  private static List<ParameterDefinition> fields(ParameterType type) {
    if (type instanceof ListType list) {
      return fields(list.item());
    }
    return type instanceof ObjectType object ? object.fields() : List.of();
  }

  private static Portrait portrait(String id, ParameterDefinition definition) {
    Portrait.Builder portrait =
        Portrait.of(Subject.PARAMETER, id, definition.label())
            .with("label", definition.label())
            .with("type", types(definition.type()))
            .with("unit", definition.unit().equals(Unit.NONE) ? "" : definition.unit().many())
            .with("required", definition.isOptional() ? "false" : "true")
            .with("default", defaultOf(definition))
            .with("computedDefault", definition.computedDefault())
            .with("help", definition.help())
            .with("legalBasis", definition.legalBasis());
    addBounds(definition.type(), portrait);
    return portrait.build();
  }

  private static String defaultOf(ParameterDefinition definition) {
    return definition.defaultValue() == null ? "" : ValueText.of(definition.defaultValue());
  }

  private static List<String> types(ParameterType type) {
    List<String> names = new ArrayList<>();
    names.add(type instanceof NumberType number ? number.kind().toString() : name(type));
    if (type instanceof ListType list) {
      names.addAll(types(list.item()));
    }
    return names;
  }

  private static String name(ParameterType type) {
    return type.getClass().getSimpleName().replace("Type", "");
  }

  private static void addBounds(ParameterType type, Portrait.Builder portrait) {
    if (type instanceof NumberType number) {
      portrait
          .with("minimum", bound(number.minimum()))
          .with("floor", number.floor())
          .with("maximum", bound(number.maximum()))
          .with("ceiling", number.ceiling());
    } else if (type instanceof TextType text) {
      portrait
          .with("maximumLength", Integer.toString(text.maximumLength()))
          .with("multiline", text.multiline() ? "true" : "")
          .with("pattern", text.pattern())
          .with("patternHelp", text.patternHelp());
    } else if (type instanceof ChoiceType choice) {
      portrait.with(
          "options",
          choice.options().entrySet().stream()
              .map(option -> option.getKey() + ": " + option.getValue())
              .toList());
    } else if (type instanceof ListType list) {
      portrait
          .with("minimumItems", Integer.toString(list.minimumItems()))
          .with("maximumItems", Integer.toString(list.maximumItems()));
      addBounds(list.item(), portrait);
    }
  }

  private static String bound(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }
}
