package de.vertragswerk.assembly;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What came of assembling a contract. With an error among the problems the library's texts do not
 * hold together for these parameters, and the document must not be used.
 */
public record Assembly(ContractDocument document, List<Problem> problems) {
  public Assembly {
    Objects.requireNonNull(document);
    problems = List.copyOf(problems);
  }
}
