package de.vertragswerk.validation;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

  /** An error with what the compiler says about it. */
  void detailed(String kind, Place place, String subject, String detail) {
    add(Problem.error("library." + kind, place).with("subject", subject).with("detail", detail));
  }

  /** The same, with the names there are, so that somebody can guess which one was meant. */
  void unknown(String kind, Place place, String subject, String name, Collection<String> known) {
    add(
        Problem.error("library." + kind, place)
            .with("subject", subject)
            .with("name", name)
            .with("known", List.copyOf(known)));
  }

  /** How many there are so far: whoever compiles a part sees whether that part brought any. */
  int count() {
    return problems.size();
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
