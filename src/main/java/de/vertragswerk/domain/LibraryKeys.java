package de.vertragswerk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** The day facts and terms are picked for; empty while no date is filled in. */
  public Optional<LocalDate> referenceDateOf(ContractParameters parameters) {
    return referenceDate.stream()
        .map(parameters::value)
        .filter(ParameterValue.DateValue.class::isInstance)
        .map(value -> ((ParameterValue.DateValue) value).date())
        .findFirst();
  }

  /** The period a contract is about; open where a date is not filled in. */
  public Span periodOf(ContractParameters parameters) {
    LocalDate begin = date(parameters, periodBegin);
    LocalDate end = date(parameters, periodEnd);
    boolean backwards = begin != null && end != null && end.isBefore(begin);
    return backwards ? new Span(begin, null) : new Span(begin, end);
  }

  private static @Nullable LocalDate date(
      ContractParameters parameters, @Nullable ParameterPath path) {
    return parameters.value(path) instanceof ParameterValue.DateValue value ? value.date() : null;
  }
}
