package de.vertragswerk.document;

import de.vertragswerk.document.Block.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contract as a whole.
 *
 * @param title "Kooperationsvertrag"
 * @param subtitle a line under it; may be empty
 * @param language BCP 47: "de-DE"
 * @param contractId as the parties count it; empty when the parameter file gives none
 * @param revision of this contract, as printed; empty when the parameter file gives none
 * @param date the files' date; null when the parameter file gives none, and then the files carry
 *     none
 * @param libraryHash SHA-256 over the library's files, hexadecimal
 * @param parameters the parameter file the contract is made of, as JSON text
 * @param letterhead pictures side by side above the title, on the first page only
 * @param draftMark printed across every page; empty for a contract that may be signed
 */
public record DocumentHead(
    String title,
    String subtitle,
    String language,
    String contractId,
    String revision,
    @Nullable LocalDate date,
    String library,
    String libraryVersion,
    String libraryHash,
    String parameters,
    List<Figure> letterhead,
    String draftMark,
    DocumentLabels labels) {
  public DocumentHead {
    Objects.requireNonNull(title);
    Objects.requireNonNull(subtitle);
    Objects.requireNonNull(language);
    Objects.requireNonNull(contractId);
    Objects.requireNonNull(revision);
    Objects.requireNonNull(library);
    Objects.requireNonNull(libraryVersion);
    Objects.requireNonNull(libraryHash);
    Objects.requireNonNull(parameters);
    letterhead = List.copyOf(letterhead);
    Objects.requireNonNull(draftMark);
    Objects.requireNonNull(labels);
  }

  public boolean isDraft() {
    return !draftMark.isEmpty();
  }

  /** What stands at the right above the text from the second page on: which contract this is. */
  public String header() {
    return PageLine.of(labels.header(), this);
  }

  /** The line on every page that says which contract and library this is. */
  public String footer() {
    return PageLine.of(labels.footer(), this);
  }
}
