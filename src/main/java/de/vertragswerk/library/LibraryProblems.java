package de.vertragswerk.library;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in a library while it is read, so that all of it is told at once. */
final class LibraryProblems {
  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  /** An error named {@code library.kind} that is about {@code subject}. */
  void error(String kind, Place place, String subject) {
    add(Problem.error("library." + kind, place).with("subject", subject));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
