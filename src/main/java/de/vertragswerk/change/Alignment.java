package de.vertragswerk.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the items of one list are which of another: the longest common sequence. */
final class Alignment {
  /**
   * Two items that belong together.
   *
   * @param before index in the first list; null for one that is new
   * @param after index in the second list; null for one that is gone
   */
  record Pair(@Nullable Integer before, @Nullable Integer after) {
    boolean isBoth() {
      return before != null && after != null;
    }
  }

  private Alignment() {}

  /** All items in order; between two that are equal, the others are paired one by one. */
  static List<Pair> of(List<String> before, List<String> after) {
    List<Pair> pairs = new ArrayList<>();
    int[][] lengths = lengths(before, after);
    int old = 0;
    int young = 0;
    int gapBefore = 0;
    int gapAfter = 0;
    while (old < before.size() && young < after.size()) {
      if (before.get(old).equals(after.get(young))) {
        gap(gapBefore, old, gapAfter, young, pairs);
        pairs.add(new Pair(old, young));
        old++;
        young++;
        gapBefore = old;
        gapAfter = young;
      } else if (lengths[old + 1][young] >= lengths[old][young + 1]) {
        old++;
      } else {
        young++;
      }
    }
    gap(gapBefore, before.size(), gapAfter, after.size(), pairs);
    return pairs;
  }

  /** The length of the longest common sequence of what follows each pair of items. */
  private static int[][] lengths(List<String> before, List<String> after) {
    int[][] lengths = new int[before.size() + 1][after.size() + 1];
    for (int old = before.size() - 1; old >= 0; old--) {
      for (int young = after.size() - 1; young >= 0; young--) {
        lengths[old][young] =
            before.get(old).equals(after.get(young))
                ? lengths[old + 1][young + 1] + 1
                : Math.max(lengths[old + 1][young], lengths[old][young + 1]);
      }
    }
    return lengths;
  }

  private static void gap(int old, int oldEnd, int young, int youngEnd, List<Pair> pairs) {
    int before = old;
    int after = young;
    while (before < oldEnd || after < youngEnd) {
      pairs.add(new Pair(before < oldEnd ? before++ : null, after < youngEnd ? after++ : null));
    }
  }
}
