package de.vertragswerk.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a library that stand around the clauses' texts; {@code {number}} and the like are
 * filled in.
 *
 * @param annexSubtitle under the title of an annex: "{annex} zum {title} {contractId}"
 * @param changes null for a library without a document that tells of changes
 */
public record LibraryLabels(
    String contents,
    String page,
    String header,
    String footer,
    String parametersFile,
    String section,
    String subsection,
    String subsectionReference,
    String annex,
    String annexNumber,
    String annexTitle,
    String placeAndDate,
    String yes,
    String no,
    String missing,
    String draft,
    String openPoints,
    String annexSubtitle,
    @Nullable ChangeWords changes) {
  public LibraryLabels {
    Objects.requireNonNull(contents);
    Objects.requireNonNull(page);
    Objects.requireNonNull(header);
    Objects.requireNonNull(footer);
    Objects.requireNonNull(parametersFile);
    Objects.requireNonNull(section);
    Objects.requireNonNull(subsection);
    Objects.requireNonNull(subsectionReference);
    Objects.requireNonNull(annex);
    Objects.requireNonNull(annexNumber);
    Objects.requireNonNull(annexTitle);
    Objects.requireNonNull(placeAndDate);
    Objects.requireNonNull(yes);
    Objects.requireNonNull(no);
    Objects.requireNonNull(missing);
    Objects.requireNonNull(draft);
    Objects.requireNonNull(openPoints);
    Objects.requireNonNull(annexSubtitle);
  }
}
