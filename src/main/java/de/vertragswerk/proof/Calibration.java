package de.vertragswerk.proof;

import java.util.ArrayList;
import java.util.List;

/** Finds for what a file may give, but the plainest one does not, a value that fits the rest. */
final class Calibration {
  private final ChoiceModel model;
  private final Oracle oracle;

  Calibration(ChoiceModel model, Oracle oracle) {
    this.model = model;
    this.oracle = oracle;
  }

  /** The model whose plainest options are those of an allowed row, and whose days fit them. */
  ChoiceModel of(int[] base) {
    List<Factor> factors = new ArrayList<>();
    for (int index = 0; index < model.size(); index++) {
      Factor factor = model.factor(index);
      factors.add(
          isOpenDay(factor, base[index]) ? fitted(index, base) : factor.beginningWith(base[index]));
    }
    return new ChoiceModel(model.library(), factors);
  }

  private static boolean isOpenDay(Factor factor, int taken) {
    return factor.options().get(taken).kind() == Option.Kind.ABSENT
        && factor.options().stream().anyMatch(each -> each.kind() == Option.Kind.DAYS);
  }

  /** Absent first, then the first number of days that is allowed. */
  private Factor fitted(int index, int[] base) {
    Factor factor = model.factor(index);
    for (int option = 0; option < factor.options().size(); option++) {
      int[] row = base.clone();
      row[index] = option;
      open(factor.parent(), row);
      if (factor.options().get(option).kind() == Option.Kind.DAYS && oracle.asked(row).isEmpty()) {
        return factor.beginningWith(option).beginningWith(base[index] < option ? 1 : 0);
      }
    }
    return factor.beginningWith(base[index]);
  }

  private void open(int above, int[] row) {
    for (int at = above; at >= 0; at = model.factor(at).parent()) {
      List<Option> options = model.factor(at).options();
      for (int option = 0; !options.get(row[at]).holdsMore() && option < options.size(); option++) {
        if (options.get(option).holdsMore()) {
          row[at] = option;
        }
      }
    }
  }
}
