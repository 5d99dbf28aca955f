package de.vertragswerk.proof;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.validation.CompiledRules;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Looks for a file that makes a rule speak which was silent so far, or the other way round. */
final class RuleHunt {
  private final ChoiceModel model;
  private final String rule;
  private final CompiledRules rules;
  private final Drafting drafting;
  private final RuleRecord record;

  RuleHunt(ChoiceModel model, Rule rule, CompiledRules rules, RuleRecord record) {
    this.model = model;
    this.rule = rule.id();
    this.rules = rules.only(rule::equals);
    this.record = record;
    this.drafting = new Drafting(model);
  }

  /** Tries what the rule depends on: one choice changed, two, then many at random. */
  boolean makesSpeak(List<Integer> scope, int most) {
    return finds(() -> record.hasFired(rule), scope, most);
  }

  /** The same until the rule has nothing to complain of. */
  boolean makesSilent(List<Integer> scope, int most) {
    return finds(() -> record.wasSilent(rule), scope, most);
  }

  private boolean finds(BooleanSupplier wanted, List<Integer> scope, int most) {
    int left = most;
    int[] plain = opened(scope);
    for (int one : scope) {
      for (int option = 0; option < options(one) && left > 0; option++) {
        int[] row = with(plain, one, option);
        left--;
        if (shows(wanted, row)) {
          return true;
        }
      }
    }
    for (int one : scope) {
      for (int two : scope) {
        for (int a = 1; two > one && a < options(one) && left > most / 3; a++) {
          for (int b = 1; b < options(two) && left > most / 3; b++) {
            left--;
            if (shows(wanted, with(with(plain, one, a), two, b))) {
              return true;
            }
          }
        }
      }
    }
    SplittableRandom random = new SplittableRandom(11);
    for (; left > 0; left--) {
      int[] row = plain.clone();
      for (int choice : scope) {
        row[choice] = random.nextInt(3) == 0 ? row[choice] : random.nextInt(options(choice));
      }
      if (shows(wanted, row)) {
        return true;
      }
    }
    return false;
  }

  /** The plain row with every list and optional value of the scope there. */
  private int[] opened(List<Integer> scope) {
    int[] row = model.plain();
    for (int choice : scope) {
      List<Option> options = model.factor(choice).options();
      for (int option = 0; !options.get(row[choice]).holdsMore() && option < options.size(); ) {
        if (options.get(option).holdsMore()) {
          row[choice] = option;
        }
        option++;
      }
    }
    return row;
  }

  private int options(int choice) {
    return model.factor(choice).options().size();
  }

  private static int[] with(int[] row, int choice, int option) {
    int[] changed = row.clone();
    changed[choice] = option;
    return changed;
  }

  private boolean shows(BooleanSupplier wanted, int[] row) {
    ContractParameters parameters = drafting.of(row);
    boolean spoke = rules.check(parameters, "").stream().anyMatch(each -> each.code().equals(rule));
    record.note(rule, parameters, spoke);
    return wanted.getAsBoolean();
  }
}
