package de.vertragswerk.validation;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in a library while its expressions are compiled. */
final class Complaints {
  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  /** An error named {@code library.kind} that is about {@code subject}. */
  void error(String kind, Place place, String subject) {
    add(Problem.error("library." + kind, place).with("subject", subject));
  }

  /** The same, with the name or text that is wrong. */
  void error(String kind, Place place, String subject, String name) {
    add(Problem.error("library." + kind, place).with("subject", subject).with("name", name));
  }

  /** The same, with what the compiler says about it. */
  void detailed(String kind, Place place, String subject, String detail) {
    add(Problem.error("library." + kind, place).with("subject", subject).with("detail", detail));
  }

  /** A key that is none of a choice's options. */
  void unknownOption(Place place, String subject, String path, String key, Set<String> options) {
    add(
        Problem.error("library.unknown-option", place)
            .with("subject", subject)
            .with("path", path)
            .with("name", key)
            .with("known", List.copyOf(options)));
  }

  /** How many there are so far: whoever compiles a part sees whether that part brought any. */
  int count() {
    return problems.size();
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
