package de.vertragswerk.domain;

import de.vertragswerk.domain.ParameterValue.DateValue;
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

  /** The day facts and terms are picked for; empty when none of its parameters is filled. */
  public Optional<LocalDate> referenceDateOf(ContractParameters parameters) {
    return referencePathOf(parameters).map(path -> date(path, parameters));
  }

  /** The first of the reference date's parameters that is filled. */
  public Optional<ParameterPath> referencePathOf(ContractParameters parameters) {
    return referenceDate.stream().filter(path -> date(path, parameters) != null).findFirst();
  }

  /**
   * The days a contract is about, open where a parameter is not filled. A period that would end
   * before it begins is its first day alone: what is wrong with it is for a rule to say.
   */
  public Span periodOf(ContractParameters parameters) {
    LocalDate begin = date(periodBegin, parameters);
    LocalDate end = date(periodEnd, parameters);
    boolean backwards = begin != null && end != null && end.isBefore(begin);
    return new Span(begin, backwards ? begin : end);
  }

  private static @Nullable LocalDate date(
      @Nullable ParameterPath path, ContractParameters parameters) {
    return parameters.value(path) instanceof DateValue day ? day.date() : null;
  }
}
