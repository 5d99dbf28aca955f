package de.vertragswerk.assembly;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What came of assembling the annexes of a contract. With an error among the problems none of them
 * must be used.
 *
 * @param annexes those the contract lists, in its order
 */
public record AnnexAssembly(List<Made> annexes, List<Problem> problems) {

  /** An annex as a document of its own. */
  public record Made(Annex annex, ContractDocument document) {
    public Made {
      Objects.requireNonNull(annex);
      Objects.requireNonNull(document);
    }
  }

  public AnnexAssembly {
    annexes = List.copyOf(annexes);
    problems = List.copyOf(problems);
  }
}
