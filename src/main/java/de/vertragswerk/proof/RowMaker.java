package de.vertragswerk.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes rows that show as many sets of three options for the first time as it can. */
final class RowMaker {
  private static final int TRIES = 60;

  private final ChoiceModel model;
  private final Oracle oracle;
  private final Tuples tuples;
  private final Solver solver;
  private final SplittableRandom random = new SplittableRandom(7);

  RowMaker(ChoiceModel model, Oracle oracle, Tuples tuples) {
    this.model = model;
    this.oracle = oracle;
    this.tuples = tuples;
    this.solver = new Solver(model, oracle, false);
  }

  /** An allowed row with these options; null when none was found. */
  int @Nullable [] with(int... numbers) {
    int[] row = model.plain();
    boolean[] fixed = new boolean[row.length];
    fix(row, fixed, numbers);
    int[] rich = solver.solve(greedy(row, fixed), fixed, TRIES / 2);
    return rich != null ? rich : plain(numbers);
  }

  /** The same with everything else as plain as it can be. */
  int @Nullable [] plain(int... numbers) {
    int[] row = model.plain();
    boolean[] fixed = new boolean[row.length];
    fix(row, fixed, numbers);
    return solver.solve(row, fixed, TRIES);
  }

  /** Takes the options, and what must be taken for them to matter. */
  private void fix(int[] row, boolean[] fixed, int... numbers) {
    for (int number : numbers) {
      int choice = tuples.choice(number);
      row[choice] = tuples.option(number);
      fixed[choice] = true;
    }
    for (int number : numbers) {
      int above = model.factor(tuples.choice(number)).parent();
      for (; above >= 0; above = model.factor(above).parent()) {
        for (int option = 0; !holdsMore(above, row[above]) && !fixed[above]; option++) {
          row[above] = option;
        }
        fixed[above] = true;
      }
    }
  }

  private boolean holdsMore(int choice, int option) {
    return model.factor(choice).options().get(option).holdsMore();
  }

  private int[] greedy(int[] start, boolean[] fixed) {
    int[] row = start.clone();
    int[] order = shuffled();
    int[] taken = new int[row.length];
    int count = 0;
    for (int choice = 0; choice < row.length; choice++) {
      int number = fixed[choice] ? tuples.number(choice, row[choice]) : -1;
      if (number >= 0) {
        taken[count++] = number;
      }
    }
    for (int choice : order) {
      if (!fixed[choice] && model.factor(choice).visible() > 1 && model.isActive(choice, row)) {
        row[choice] = best(choice, row, taken, count);
        taken[count++] = tuples.number(choice, row[choice]);
      }
    }
    return row;
  }

  /** Choices in an order of chance, those above before those below. */
  private int[] shuffled() {
    int[] order = new int[model.size()];
    for (int index = 0; index < order.length; index++) {
      int other = random.nextInt(index + 1);
      order[index] = order[other];
      order[other] = index;
    }
    return Arrays.stream(order)
        .boxed()
        .sorted(Comparator.comparingInt(this::depth))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int depth(int choice) {
    int depth = 0;
    for (int above = model.factor(choice).parent(); above >= 0; ) {
      depth++;
      above = model.factor(above).parent();
    }
    return depth;
  }

  private int best(int choice, int[] row, int[] taken, int count) {
    int[] unseen = new int[model.factor(choice).visible()];
    for (int a = 0; a < count; a++) {
      for (int b = a + 1; b < count; b++) {
        tuples.countUnseen(taken[a], taken[b], choice, unseen);
      }
    }
    int best = -1;
    int before = row[choice];
    int start = random.nextInt(unseen.length);
    for (int turn = 0; turn < unseen.length; turn++) {
      int option = (start + turn) % unseen.length;
      row[choice] = option;
      if ((best < 0 || unseen[option] > unseen[best]) && !oracle.isKnownForbidden(row, choice)) {
        best = option;
      }
    }
    row[choice] = before;
    return best < 0 ? before : best;
  }
}
