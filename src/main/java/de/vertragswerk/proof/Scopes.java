package de.vertragswerk.proof;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which choices decide what rules, computed defaults and texts say. */
final class Scopes {
  private final ChoiceModel model;
  private final ClauseLibrary library;
  private final LibraryUse use;

  Scopes(ChoiceModel model, LibraryUse use) {
    this.model = model;
    this.library = model.library();
    this.use = use;
  }

  /** The indexes of the choices behind dotted names, in order. */
  List<Integer> of(Collection<String> names) {
    Set<Integer> found = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    names.forEach(name -> add(name, found, seen));
    return List.copyOf(found);
  }

  /** The same without what lies below: what decides itself, not what it is computed of. */
  Set<Integer> direct(Collection<String> names) {
    Set<Integer> found = new TreeSet<>();
    for (String name : names) {
      String[] parts = name.split("[.\\[]", 3);
      if (parts.length > 1 && library.group(parts[0]).isEmpty()) {
        addOther(parts[0], parts[1], found);
      } else {
        for (int index = longest(name); index >= 0; index = model.factor(index).parent()) {
          found.add(index);
        }
      }
    }
    return found;
  }

  /** The choice whose name is the name itself, or its longest beginning. */
  private int longest(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      if (model.index(name.substring(0, end)) >= 0) {
        return model.index(name.substring(0, end));
      }
    }
    return -1;
  }

  private void add(String name, Set<Integer> found, Set<String> seen) {
    String[] parts = name.split("[.\\[]", 3);
    if (parts.length < 2 || !seen.add(name)) {
      return;
    }
    if (library.group(parts[0]).isEmpty()) {
      addOther(parts[0], parts[1], found);
      return;
    }
    addIfDecided(parts[0], found);
    String path = parts[0] + "." + parts[1];
    found.addAll(model.around(path));
    ParameterDefinition definition =
        ParameterPath.isPath(path) ? library.parameter(ParameterPath.parse(path)) : null;
    if (definition != null && holdsDays(definition.type())) {
      addDays(found);
    }
    RuleNames computation = use.computations().get(path);
    if (computation != null) {
      computation.paths().forEach(each -> add(each, found, seen));
    }
  }

  /** {@code taken.provision}, {@code variant.provision}, {@code fact.name}, {@code term.name}. */
  private void addOther(String kind, String id, Set<Integer> found) {
    if (library.provision(id).isPresent()) {
      addIfDecided(id, found);
    } else if (kind.equals("fact") || kind.equals("term")) {
      addDays(found);
      ParameterPath style = library.keys().style();
      if (style != null) {
        addIfDecided(style.toString(), found);
      }
    }
  }

  private void addDays(Set<Integer> found) {
    addIfDecided(Factor.ERA, found);
    addIfDecided(Factor.SPAN, found);
  }

  private void addIfDecided(String name, Set<Integer> found) {
    if (model.index(name) >= 0) {
      found.add(model.index(name));
    }
  }

  private static boolean holdsDays(ParameterType type) {
    if (type instanceof ListType list) {
      return holdsDays(list.item());
    }
    return type instanceof DateType
        || (type instanceof ObjectType object
            && object.fields().stream().anyMatch(field -> holdsDays(field.type())));
  }
}
