package de.vertragswerk.message;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what people call the place a JSON pointer leads to. */
record Labels(ClauseLibrary library) {
  private static final String PROVISIONS = "provisions";

  /**
   * The label of a parameter, or "Vertretung 2, Name" for a field of a list's item; the title of a
   * group for the group itself; empty when the pointer leads to nothing declared.
   */
  String of(String pointer) {
    List<String> steps =
        new ArrayList<>(List.of(pointer.substring(pointer.isEmpty() ? 0 : 1).split("/")));
    if (steps.get(0).equals(PROVISIONS)) {
      steps.remove(0);
    }
    return steps.isEmpty()
        ? ""
        : library.group(steps.get(0)).map(group -> of(group, steps)).orElse("");
  }

  private static String of(ParameterGroup group, List<String> steps) {
    if (steps.size() == 1) {
      return group.title();
    }
    ParameterDefinition definition = group.parameter(steps.get(1));
    return definition == null
        ? group.title()
        : definition.label() + inside(definition, steps.subList(2, steps.size()));
  }

  private static String inside(ParameterDefinition definition, List<String> steps) {
    StringBuilder label = new StringBuilder();
    @Nullable ObjectType object =
        definition.type() instanceof ObjectType own
            ? own
            : definition.type() instanceof ListType list && list.item() instanceof ObjectType item
                ? item
                : null;
    for (String step : steps) {
      ParameterDefinition field = object == null ? null : object.field(step);
      if (field != null) {
        label.append(", ").append(field.label());
      } else if (step.matches("\\d{1,6}")) {
        label.append(' ').append(Integer.parseInt(step) + 1);
      }
    }
    return label.toString();
  }
}
