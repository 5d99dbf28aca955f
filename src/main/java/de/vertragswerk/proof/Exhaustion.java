package de.vertragswerk.proof;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every combination of a few choices, except those that were seen already. */
final class Exhaustion {
  private static final int TRIES = 30;

  private final ChoiceModel model;
  private final List<int[]> choices;
  private final Solver solver;

  Exhaustion(ChoiceModel model, List<int[]> choices, Solver solver) {
    this.model = model;
    this.choices = choices;
    this.solver = solver;
  }

  /** Hands out a row for each combination that none of the rows shows and the rules allow. */
  void missing(List<int[]> rows, Consumer<int[]> found) {
    Set<String> seen = new HashSet<>();
    rows.forEach(row -> seen.add(shown(row)));
    int count = Neighbourhoods.count(choices);
    for (int number = 0; number < count; number++) {
      int[] options = Neighbourhoods.combination(choices, number);
      int[] row = model.plain();
      boolean[] fixed = new boolean[row.length];
      for (int at = 0; at < options.length; at++) {
        row[choices.get(at)[0]] = options[at];
        fixed[choices.get(at)[0]] = true;
      }
      if (seen.add(shown(row))) {
        int[] solved = solver.solve(row, fixed, TRIES);
        if (solved != null) {
          found.accept(solved);
        }
      }
    }
  }

  private String shown(int[] row) {
    int[] shown = new int[choices.size()];
    for (int at = 0; at < shown.length; at++) {
      int choice = choices.get(at)[0];
      shown[at] = model.isActive(choice, row) ? row[choice] : -1;
    }
    return Arrays.toString(shown);
  }
}
