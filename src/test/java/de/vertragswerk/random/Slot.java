package de.vertragswerk.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a parameter file where a declared value stands, or could stand.
 *
 * @param name {@code places.total}, {@code provider.representatives[].name}
 */
record Slot(String name, ObjectNode holder, ParameterDefinition definition) {
  static final String PROVISIONS = "provisions";
  static final String OMITTED = "omitted";

  @Nullable JsonNode value() {
    return holder.get(definition.key());
  }

  /** All slots of the groups and of the provisions that the file takes, in declared order. */
  static List<Slot> all(ClauseLibrary library, JsonNode file) {
    List<Slot> slots = new ArrayList<>();
    for (ParameterGroup group : library.allGroups()) {
      if (home(library, file, group.id()) instanceof ObjectNode holder && !holder.has(OMITTED)) {
        collect(group.id() + ".", holder, group.parameters(), slots);
      }
    }
    return slots;
  }

  /** Where the file keeps a group or provision. */
  static JsonNode home(ClauseLibrary library, JsonNode file, String group) {
    return library.provision(group).isPresent()
        ? file.path(PROVISIONS).path(group)
        : file.path(group);
  }

  private static void collect(
      String prefix, ObjectNode holder, List<ParameterDefinition> definitions, List<Slot> slots) {
    for (ParameterDefinition definition : definitions) {
      String name = prefix + definition.key();
      slots.add(new Slot(name, holder, definition));
      inside(name, holder.get(definition.key()), definition.type(), slots);
    }
  }

  private static void inside(
      String name, @Nullable JsonNode value, ParameterType type, List<Slot> slots) {
    if (value instanceof ObjectNode object && type instanceof ObjectType fields) {
      collect(name + ".", object, fields.fields(), slots);
    } else if (value != null && type instanceof ListType list) {
      value.forEach(item -> inside(name + "[]", item, list.item(), slots));
    }
  }
}
