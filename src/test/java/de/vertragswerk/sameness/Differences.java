package de.vertragswerk.sameness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two readings sentence by sentence; each difference shows both sentences. */
final class Differences {
  private static final int MOST = 5;
  private static final int LOOK_AHEAD = 30;

  private final Reading one;
  private final Reading other;
  private final List<String> found = new ArrayList<>();

  private Differences(Reading one, Reading other) {
    this.one = one;
    this.other = other;
  }

  static List<String> between(Reading one, Reading other) {
    Differences differences = new Differences(one, other);
    differences.compare("sentence", sentences(one), sentences(other));
    differences.compare("contents", contents(one), contents(other));
    differences.compare("reference", references(one), references(other));
    differences.facts();
    return differences.found;
  }

  private static List<String> sentences(Reading reading) {
    return reading.statements().stream().flatMap(Differences::sentences).toList();
  }

  /** A sentence ends with a full stop, a question mark or a semicolon before a space. */
  private static Stream<String> sentences(Statement statement) {
    Statement tidy = statement.tidy();
    return Stream.of(tidy.text().split("(?<=[.?!;:]) ", -1)).map(each -> tidy.kind() + " " + each);
  }

  private static List<String> contents(Reading reading) {
    return reading.contents().stream().map(each -> each.text() + " > " + each.target()).toList();
  }

  private static List<String> references(Reading reading) {
    return reading.references().stream().map(each -> each.text() + " > " + each.target()).toList();
  }

  private void compare(String what, List<String> left, List<String> right) {
    int i = 0;
    int j = 0;
    int reported = 0;
    while ((i < left.size() || j < right.size()) && reported < MOST) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        i++;
        j++;
        continue;
      }
      report(what + " " + (i + 1), at(left, i), at(right, j));
      reported++;
      int[] next = together(left, i, right, j);
      i = next[0];
      j = next[1];
    }
  }

  /** Where both go on alike after a difference; behind the end when they do not soon. */
  private static int[] together(List<String> left, int i, List<String> right, int j) {
    for (int ahead = 1; ahead < LOOK_AHEAD; ahead++) {
      for (int more = 0; more <= ahead; more++) {
        int a = i + more;
        int b = j + ahead - more;
        if (a < left.size() && b < right.size() && left.get(a).equals(right.get(b))) {
          return new int[] {a, b};
        }
      }
    }
    return new int[] {left.size(), right.size()};
  }

  private static String at(List<String> list, int index) {
    return index < list.size() ? list.get(index) : "(end)";
  }

  private void report(String what, String left, String right) {
    found.add(
        "%s%n    %-4s says: %s%n    %-4s says: %s"
            .formatted(what, one.format(), left, other.format(), right));
  }

  /** What both say of themselves must agree; not every format says everything. */
  private void facts() {
    Map<String, String> theirs = other.facts();
    for (String name : new TreeSet<>(one.facts().keySet())) {
      String mine = one.facts().getOrDefault(name, "");
      String its = theirs.getOrDefault(name, mine);
      if (!mine.equals(its)) {
        report("fact " + name, mine, its);
      }
    }
  }
}
