package de.vertragswerk.parameter;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers what is wrong with one file while it is read, so that all of it is told at once; of a
 * flood only the beginning and the number.
 */
final class Complaints {
  /** Scope of problems that concern the file as a whole. */
  static final String FILE_SCOPE = "parameters";

  private static final int MOST = 1_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int count;

  Complaints(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  Place at(String pointer) {
    return new Place.At(file, pointer);
  }

  void add(Problem problem) {
    count++;
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  /** Adds a problem that is only built when there is room for it. */
  void add(Supplier<Problem> problem) {
    if (problems.size() < MOST) {
      add(problem.get());
    } else {
      count++;
    }
  }

  /** How many there were so far. */
  int count() {
    return count;
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    if (count > problems.size()) {
      all.add(
          Problem.error(FILE_SCOPE + ".further-problems", new Place.Whole(file))
              .with("count", count - problems.size()));
    }
    return List.copyOf(all);
  }
}
