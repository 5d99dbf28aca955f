package de.vertragswerk.proof;

import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found, each fault once, with the row that showed it first. */
final class Findings {
  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final Map<String, int[]> rows = new LinkedHashMap<>();

  void add(Problem problem) {
    problems.putIfAbsent(key(problem), problem);
  }

  void add(Problem problem, int[] row) {
    String key = key(problem);
    if (problems.putIfAbsent(key, problem) == null) {
      rows.put(key, row.clone());
    }
  }

  List<Problem> all() {
    return new ArrayList<>(problems.values());
  }

  /** Null for what no file shows. */
  int @Nullable [] row(Problem problem) {
    return rows.get(key(problem));
  }

  /** What two sightings of one fault have in common. */
  static String key(Problem problem) {
    return problem.code() + " " + problem.place();
  }
}
