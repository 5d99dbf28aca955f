package de.vertragswerk.workflow;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/** What came of making a contract. */
public sealed interface Outcome {

  /** All that was found, in the order of the parameter file. */
  List<Problem> problems();

  /** A contract, or a draft of one. */
  record Made(ContractDocument document, List<Problem> problems) implements Outcome {
    public Made {
      Objects.requireNonNull(document);
      problems = List.copyOf(problems);
    }
  }

  /** Nothing was made; the problems say why. */
  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
