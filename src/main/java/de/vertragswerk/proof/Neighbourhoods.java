package de.vertragswerk.proof;

import de.vertragswerk.assembly.TextUse;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** For each clause: what its texts decide on, and the clauses whose texts decide on it. */
final class Neighbourhoods {
  private static final String TAKEN = "taken.";
  private static final String VARIANT = "variant.";

  private final ChoiceModel model;
  private final LibraryUse use;
  private final Map<String, List<int[]>> choices = new LinkedHashMap<>();

  Neighbourhoods(ChoiceModel model, LibraryUse use) {
    this.model = model;
    this.use = use;
    ClauseLibrary library = model.library();
    library.texts().forEach(clause -> choices.put(clause.id(), of(clause)));
  }

  /**
   * By clause: for each choice its index, followed by the options that its texts can tell apart.
   */
  Map<String, List<int[]>> choices() {
    return choices;
  }

  private List<int[]> of(Clause clause) {
    Set<Integer> found = new TreeSet<>();
    addIfDecided(clause.id(), found);
    Set<String> names = new LinkedHashSet<>();
    for (TextUse text : use.texts().getOrDefault(clause.id(), List.of())) {
      names.addAll(text.decided());
    }
    new Scopes(model, use).direct(names).forEach(found::add);
    use.texts()
        .forEach(
            (other, texts) -> {
              if (texts.stream().anyMatch(text -> decidesOn(text, clause.id()))) {
                addIfDecided(other, found);
              }
            });
    List<int[]> options = new ArrayList<>();
    for (int choice : found) {
      options.add(telling(choice));
    }
    return options;
  }

  private static boolean decidesOn(TextUse text, String clause) {
    return text.decided().contains(TAKEN + clause) || text.decided().contains(VARIANT + clause);
  }

  private void addIfDecided(String name, Set<Integer> found) {
    if (model.index(name) >= 0) {
      found.add(model.index(name));
    }
  }

  /** Of several numbers between which no text draws a line, one is enough. */
  private int[] telling(int choice) {
    Factor factor = model.factor(choice);
    NumberClasses classes = new NumberClasses(use.comparedWith(factor.name()));
    List<Integer> telling = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    telling.add(choice);
    for (int option = 0; option < factor.visible(); option++) {
      if (seen.add(classes.of(factor.options().get(option), option))) {
        telling.add(option);
      }
    }
    return telling.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many combinations there are; as many as an int holds when there are more. */
  static int count(List<int[]> choices) {
    long count = 1;
    for (int[] choice : choices) {
      count = Math.min(Integer.MAX_VALUE, count * (choice.length - 1));
    }
    return (int) count;
  }

  /** The options of one combination, in the order of the choices. */
  static int[] combination(List<int[]> choices, int number) {
    int[] options = new int[choices.size()];
    int rest = number;
    for (int at = 0; at < options.length; at++) {
      int[] choice = choices.get(at);
      options[at] = choice[1 + rest % (choice.length - 1)];
      rest /= choice.length - 1;
    }
    return options;
  }
}
