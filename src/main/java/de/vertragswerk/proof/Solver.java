package de.vertragswerk.proof;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a row into one the rules allow by changing as few of its choices as it can. */
final class Solver {
  private final ChoiceModel model;
  private final Oracle oracle;

  /** Whether options that only help to find files may be taken. */
  private final boolean anyOption;

  Solver(ChoiceModel model, Oracle oracle, boolean anyOption) {
    this.model = model;
    this.oracle = oracle;
    this.anyOption = anyOption;
  }

  /**
   * An allowed row; null when none was found.
   *
   * @param fixed the choices that must stay
   * @param tries how often the rules may be asked
   */
  int @Nullable [] solve(int[] row, boolean[] fixed, int tries) {
    int[] current = model.tidied(row);
    restoreFixed(current, row, fixed);
    Set<String> seen = new HashSet<>();
    for (int tried = 0; tried < tries; tried++) {
      seen.add(ChoiceModel.key(current));
      Set<String> errors = oracle.errors(current);
      if (errors.isEmpty()) {
        return current;
      }
      int[] next = mended(current, errors, fixed, seen);
      if (next == null) {
        return null;
      }
      current = next;
    }
    return null;
  }

  private static void restoreFixed(int[] current, int[] row, boolean[] fixed) {
    for (int index = 0; index < row.length; index++) {
      if (fixed[index]) {
        current[index] = row[index];
      }
    }
  }

  private int @Nullable [] mended(
      int[] row, Set<String> errors, boolean[] fixed, Set<String> seen) {
    Iterator<String> codes = errors.iterator();
    while (codes.hasNext()) {
      int[] scope = oracle.scope(codes.next());
      int[] one = changed(row, scope, fixed, seen, true);
      if (one == null) {
        one = changedTwice(row, scope, fixed, seen);
      }
      if (one == null) {
        one = changed(row, scope, fixed, seen, false);
      }
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  /** The row with one choice changed so that nothing known forbids it, or little of it does. */
  private int @Nullable [] changed(
      int[] row, int[] scope, boolean[] fixed, Set<String> seen, boolean clean) {
    for (int index : scope) {
      if (fixed[index] || !model.isActive(index, row)) {
        continue;
      }
      for (int option = 0; option < options(index); option++) {
        if (option == row[index]) {
          continue;
        }
        int[] next = row.clone();
        next[index] = option;
        if ((!clean || !oracle.isKnownForbidden(next, index)) && isNew(next, seen)) {
          return next;
        }
      }
    }
    return null;
  }

  private int @Nullable [] changedTwice(int[] row, int[] scope, boolean[] fixed, Set<String> seen) {
    for (int index : scope) {
      if (fixed[index] || !model.isActive(index, row)) {
        continue;
      }
      for (int option = 0; option < options(index); option++) {
        int[] next = row.clone();
        next[index] = option;
        int[] second = option == row[index] ? null : changed(next, scope, fixed, seen, true);
        if (second != null && !oracle.isKnownForbidden(second, index)) {
          return second;
        }
      }
    }
    return null;
  }

  private boolean isNew(int[] row, Set<String> seen) {
    return !seen.contains(ChoiceModel.key(row));
  }

  private int options(int index) {
    return anyOption ? model.factor(index).options().size() : model.factor(index).visible();
  }
}
