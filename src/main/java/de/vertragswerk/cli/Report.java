package de.vertragswerk.cli;

import de.vertragswerk.message.Messages;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import de.vertragswerk.workflow.Outcome;
import java.nio.file.Path;
import java.util.List;

/** Tells what was found while something was made of a file. */
record Report(Console console, Messages messages) {

  /** What only informs is for {@code check} to say. */
  void tell(Path file, Outcome outcome) {
    tell(file, outcome.problems());
    if (outcome instanceof Outcome.Refused) {
      console.err().println(Words.of("render.refused", file));
    }
  }

  /** What was found in a file, but for what only informs. */
  void tell(Path file, List<Problem> found) {
    List<Problem> problems =
        found.stream().filter(each -> each.severity() != Severity.INFO).toList();
    if (!problems.isEmpty()) {
      console.err().println(file + ": " + ProblemText.counts(problems));
      new ProblemText(console.err(), messages).print(problems);
    }
  }
}
