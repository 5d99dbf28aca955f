package de.vertragswerk.proof;

import de.vertragswerk.domain.ClauseLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that parameter files of a library decide. A row takes one option of each choice, by index.
 */
final class ChoiceModel {
  private final ClauseLibrary library;
  private final List<Factor> factors;
  private final Map<String, Integer> indexes = new HashMap<>();

  ChoiceModel(ClauseLibrary library, List<Factor> factors) {
    this.library = library;
    this.factors = List.copyOf(factors);
    for (Factor factor : factors) {
      indexes.put(factor.name(), indexes.size());
    }
  }

  ClauseLibrary library() {
    return library;
  }

  List<Factor> factors() {
    return factors;
  }

  int size() {
    return factors.size();
  }

  Factor factor(int index) {
    return factors.get(index);
  }

  /** The index of a choice; -1 when files do not decide it. */
  int index(String name) {
    return indexes.getOrDefault(name, -1);
  }

  @Nullable Option option(String name, int[] row) {
    int index = index(name);
    return index < 0 ? null : factor(index).options().get(row[index]);
  }

  /** The row of the plainest options. */
  int[] plain() {
    return new int[factors.size()];
  }

  /** Whether the choice makes a difference in a row. */
  boolean isActive(int index, int[] row) {
    for (int above = factor(index).parent(); above >= 0; above = factor(above).parent()) {
      if (!factor(above).options().get(row[above]).holdsMore()) {
        return false;
      }
    }
    return true;
  }

  /** The row with all that makes no difference set to the plainest. */
  int[] tidied(int[] row) {
    int[] tidy = row.clone();
    for (int index = 0; index < tidy.length; index++) {
      if (!isActive(index, tidy)) {
        tidy[index] = 0;
      }
    }
    return tidy;
  }

  /** The indexes of what a dotted name stands for, with all below and above it. */
  List<Integer> around(String name) {
    boolean[] found = new boolean[size()];
    for (int index = 0; index < size(); index++) {
      if (factor(index).isAtOrBelow(name)) {
        for (int above = index; above >= 0; above = factor(above).parent()) {
          found[above] = true;
        }
      }
    }
    List<Integer> indexes = new ArrayList<>();
    for (int index = 0; index < found.length; index++) {
      if (found[index]) {
        indexes.add(index);
      }
    }
    return indexes;
  }

  /** The same with each choice beginning with the option that a row takes. */
  ChoiceModel beginningWith(int[] row) {
    List<Factor> reordered = new ArrayList<>();
    for (int index = 0; index < size(); index++) {
      reordered.add(factor(index).beginningWith(row[index]));
    }
    return new ChoiceModel(library, reordered);
  }

  static String key(int[] row) {
    return Arrays.toString(row);
  }
}
