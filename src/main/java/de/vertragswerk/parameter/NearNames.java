package de.vertragswerk.parameter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant: names few typing errors away from the one given. */
final class NearNames {
  private static final int MOST = 3;
  private static final int LONGEST = 64;
  private static final int SHORTEST_BEGINNING = 4;

  private NearNames() {}

  /** The nearest known names, the nearest first, at most three. */
  static List<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    return known.stream()
        .map(each -> new Candidate(each, remoteness(folded(name), folded(each))))
        .filter(each -> each.remoteness() <= tolerance(folded(name)))
        .sorted(Comparator.comparingInt(Candidate::remoteness))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private record Candidate(String name, int remoteness) {}

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static int tolerance(String name) {
    return Math.max(1, name.length() / 3);
  }

  /** A name that was cut short is as near as one with all the errors that are forgiven. */
  private static int remoteness(String name, String known) {
    boolean cutShort =
        Math.min(name.length(), known.length()) >= SHORTEST_BEGINNING
            && (known.startsWith(name) || name.startsWith(known));
    int distance = distance(name, known);
    return cutShort ? Math.min(distance, tolerance(name)) : distance;
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int distance(String from, String to) {
    int[][] costs = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        costs[row][column] = cost(costs, from, to, row, column);
      }
    }
    return costs[from.length()][to.length()];
  }

  private static int cost(int[][] costs, String from, String to, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    int replaced =
        costs[row - 1][column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
    int cost = Math.min(replaced, 1 + Math.min(costs[row - 1][column], costs[row][column - 1]));
    boolean swapped =
        row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1);
    return swapped ? Math.min(cost, costs[row - 2][column - 2] + 1) : cost;
  }
}
