package de.vertragswerk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a row as plain as it can be while something stays true of it. */
final class Shortening {
  private final ChoiceModel model;
  private final Predicate<int[]> stays;

  Shortening(ChoiceModel model, Predicate<int[]> stays) {
    this.model = model;
    this.stays = stays;
  }

  int[] of(int[] start) {
    int[] row = model.tidied(start);
    row = towards(row, model.plain());
    return towards(row, leftOut(row));
  }

  /** The row with all provisions left out that can be. */
  private int[] leftOut(int[] row) {
    int[] without = row.clone();
    for (int choice = 0; choice < without.length; choice++) {
      List<Option> options = model.factor(choice).options();
      for (int option = 0; option < options.size(); option++) {
        if (options.get(option).kind() == Option.Kind.OMITTED) {
          without[choice] = option;
        }
      }
    }
    return without;
  }

  /** Takes from the goal whatever can be taken, many choices at a time and then fewer. */
  private int[] towards(int[] start, int[] goal) {
    int[] row = start;
    for (int parts = 1; ; ) {
      List<Integer> open = differing(row, goal);
      int size = Math.max(1, (open.size() + parts - 1) / parts);
      boolean changed = false;
      for (int from = 0; from < open.size(); from += size) {
        int[] next = row.clone();
        open.subList(from, Math.min(open.size(), from + size)).forEach(at -> next[at] = goal[at]);
        if (stays.test(next)) {
          row = next;
          changed = true;
        }
      }
      if (open.isEmpty() || (size == 1 && !changed)) {
        return row;
      }
      parts = changed && size == 1 ? open.size() : parts * 2;
    }
  }

  private static List<Integer> differing(int[] row, int[] goal) {
    List<Integer> differing = new ArrayList<>();
    for (int at = 0; at < row.length; at++) {
      if (row[at] != goal[at]) {
        differing.add(at);
      }
    }
    return differing;
  }
}
