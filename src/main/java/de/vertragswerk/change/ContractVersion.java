package de.vertragswerk.change;

import de.vertragswerk.document.Section;
import java.util.List;

/**
 * One of the contracts that are compared.
 *
 * @param annexes in the order of the contract
 */
public record ContractVersion(List<Section> sections, List<CitedAnnex> annexes) {
  public ContractVersion {
    sections = List.copyOf(sections);
    annexes = List.copyOf(annexes);
  }
}
