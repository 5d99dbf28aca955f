package de.vertragswerk.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a library play a part the product itself must know.
 *
 * @param contractId null, like each of the others, when the library has no such parameter
 * @param referenceDate the first that is filled is the day facts and terms are picked for
 * @param style the choice that picks a column of the terms
 */
public record LibraryKeys(
    @Nullable ParameterPath contractId,
    @Nullable ParameterPath revision,
    @Nullable ParameterPath versionDate,
    List<ParameterPath> referenceDate,
    @Nullable ParameterPath periodBegin,
    @Nullable ParameterPath periodEnd,
    @Nullable ParameterPath style) {
  public LibraryKeys {
    Objects.requireNonNull(referenceDate);
    referenceDate = List.copyOf(referenceDate);
  }
}
