package de.vertragswerk.document;

import java.util.List;
import java.util.Objects;

/** An assembled contract: all that any output says, and nothing about how it looks. */
public record ContractDocument(DocumentHead head, List<Section> sections) {
  public ContractDocument {
    Objects.requireNonNull(head);
    sections = List.copyOf(sections);
  }
}
