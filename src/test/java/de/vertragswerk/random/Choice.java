package de.vertragswerk.random;

import com.fasterxml.jackson.databind.JsonNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways a contract can go: a variant, a provision left out, an option, a switch, an
 * optional value given or not.
 *
 * @param group the group or provision
 * @param path the declared values from the group down to the one that decides; empty for variants
 *     and provisions left out
 * @param value what the file says there; null for a value that is given or not, whatever it is
 */
record Choice(Kind kind, String group, List<ParameterDefinition> path, @Nullable JsonNode value) {
  enum Kind {
    VARIANT,
    LEFT_OUT,
    VALUE,
    GIVEN,
    NOT_GIVEN
  }

  /** As {@link #takenBy} names it. */
  String name() {
    StringBuilder name = new StringBuilder(group);
    for (ParameterDefinition step : path) {
      name.append('.').append(step.key()).append(step.type() instanceof ListType ? "[]" : "");
    }
    String slot = name.toString();
    String ended = slot.endsWith("[]") ? slot.substring(0, slot.length() - 2) : slot;
    return name(kind, ended, value == null ? "" : value.asText());
  }

  private static String name(Kind kind, String slot, String value) {
    return switch (kind) {
      case VARIANT -> slot + " variant " + value;
      case LEFT_OUT -> slot + " left out";
      case VALUE -> slot + " = " + value;
      case GIVEN -> slot + " given";
      case NOT_GIVEN -> slot + " not given";
    };
  }

  /** All that a library offers. */
  static List<Choice> offered(ClauseLibrary library) {
    List<Choice> choices = new ArrayList<>();
    for (Clause clause : library.provisions()) {
      clause.variants().stream()
          .map(variant -> RandomValues.NODES.textNode(variant.id()))
          .forEach(id -> choices.add(new Choice(Kind.VARIANT, clause.id(), List.of(), id)));
      if (clause.canBeLeftOut()) {
        choices.add(new Choice(Kind.LEFT_OUT, clause.id(), List.of(), null));
      }
    }
    for (ParameterGroup group : library.allGroups()) {
      below(group.id(), List.of(), group.parameters(), choices);
    }
    return choices;
  }

  private static void below(
      String group,
      List<ParameterDefinition> above,
      List<ParameterDefinition> definitions,
      List<Choice> choices) {
    for (ParameterDefinition definition : definitions) {
      List<ParameterDefinition> path = new ArrayList<>(above);
      path.add(definition);
      if (definition.isOptional()) {
        choices.add(new Choice(Kind.GIVEN, group, path, null));
        choices.add(new Choice(Kind.NOT_GIVEN, group, path, null));
      }
      ParameterType type =
          definition.type() instanceof ListType list ? list.item() : definition.type();
      for (JsonNode value : values(type)) {
        choices.add(new Choice(Kind.VALUE, group, path, value));
      }
      if (type instanceof ObjectType object) {
        below(group, path, object.fields(), choices);
      }
    }
  }

  private static List<JsonNode> values(ParameterType type) {
    List<JsonNode> values = new ArrayList<>();
    if (type instanceof ChoiceType choice) {
      choice.options().keySet().forEach(key -> values.add(RandomValues.NODES.textNode(key)));
    } else if (type instanceof ParameterType.BooleanType) {
      values.add(RandomValues.NODES.booleanNode(true));
      values.add(RandomValues.NODES.booleanNode(false));
    }
    return values;
  }

  /**
   * The names of the choices that a contract takes.
   *
   * @param file with all defaults
   */
  static Set<String> takenBy(ClauseLibrary library, JsonNode file) {
    Set<String> taken = new LinkedHashSet<>();
    for (Clause clause : library.provisions()) {
      JsonNode home = Slot.home(library, file, clause.id());
      String variant = home.path("variant").asText(clause.standard().id());
      taken.add(
          home.has(Slot.OMITTED)
              ? name(Kind.LEFT_OUT, clause.id(), "")
              : name(Kind.VARIANT, clause.id(), variant));
    }
    for (Slot slot : Slot.all(library, file)) {
      JsonNode value = slot.value();
      if (slot.definition().isOptional()) {
        taken.add(name(value == null ? Kind.NOT_GIVEN : Kind.GIVEN, slot.name(), ""));
      }
      if (value != null) {
        (value.isArray() ? value : List.of(value))
            .forEach(each -> taken.add(name(Kind.VALUE, slot.name(), each.asText())));
      }
    }
    return taken;
  }
}
