package de.vertragswerk.parameter;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which keys of a file stand in another group than their own, so that such a key is
 * complained of once: where it stands, not where it is missing.
 */
final class Misplaced {
  private final ClauseLibrary library;
  private final Map<String, List<String>> homes = new HashMap<>();
  private final Set<String> pointers = new HashSet<>();

  private Misplaced(ClauseLibrary library) {
    this.library = library;
    for (ParameterGroup group : library.allGroups()) {
      for (ParameterDefinition definition : group.parameters()) {
        homes.computeIfAbsent(definition.key(), key -> new ArrayList<>()).add(group.id());
      }
    }
  }

  /** Looks through a file. */
  static Misplaced in(JsonValue.JsonObject root, ClauseLibrary library) {
    Misplaced misplaced = new Misplaced(library);
    misplaced.noteAll(root, library.groups());
    if (root.fields().get(FileReading.PROVISIONS) instanceof JsonValue.JsonObject provisions) {
      List<ParameterGroup> groups = library.provisions().stream().map(Clause::parameters).toList();
      misplaced.noteAll(provisions, groups);
    }
    return misplaced;
  }

  /** Notes what stands beside the groups, and what stands in each of them. */
  private void noteAll(JsonValue.JsonObject home, List<ParameterGroup> groups) {
    Set<String> beside = new LinkedHashSet<>(home.fields().keySet());
    for (ParameterGroup group : groups) {
      beside.remove(group.id());
      if (home.fields().get(group.id()) instanceof JsonValue.JsonObject object) {
        object.fields().keySet().stream()
            .filter(key -> group.parameter(key) == null)
            .forEach(key -> note(key, group.id()));
      }
    }
    beside.forEach(key -> note(key, ""));
  }

  private void note(String key, String group) {
    for (String home : homesOf(key, group)) {
      pointers.add(library.pointer(new ParameterPath(home, key).toString()));
    }
  }

  /** Ids of the groups that declare a key, but for the one it was found in. */
  List<String> homesOf(String key, String foundIn) {
    return homes.getOrDefault(key, List.of()).stream()
        .filter(group -> !group.equals(foundIn))
        .toList();
  }

  /** Whether what is missing here stands in another group. */
  boolean explains(Spot missing) {
    return pointers.contains(missing.pointer());
  }
}
