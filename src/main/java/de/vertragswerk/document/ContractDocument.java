package de.vertragswerk.document;

import java.util.List;
import java.util.Objects;

/** An assembled contract: all that any output says, and nothing about how it looks. */
public record ContractDocument(DocumentHead head, List<Section> sections) {
  public ContractDocument {
    Objects.requireNonNull(head);
    sections = List.copyOf(sections);
  }

  /**
   * How the sheet lies that the title stands on. A form, which has no contents, begins as its first
   * section lies; and its sections follow each other without new sheets.
   */
  public PageOrientation opening() {
    return isForm() && !sections.isEmpty()
        ? sections.get(0).orientation()
        : PageOrientation.PORTRAIT;
  }

  /** Whether it is a form or a letter: one run of text under its title. */
  public boolean isForm() {
    return head.labels().contents().isEmpty();
  }
}
