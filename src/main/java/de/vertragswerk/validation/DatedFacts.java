package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.LibraryKeys;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.Span;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the days a contract is about with the days its library knows something of. Immutable.
 */
public final class DatedFacts {
  private final ClauseLibrary library;

  public DatedFacts(ClauseLibrary library) {
    this.library = library;
  }

  /**
   * What is wrong with, or noteworthy about, the dates of a contract; nothing when it has no
   * reference date, since a required date that is missing is a problem already.
   *
   * @param fileName the parameter file as its user named it
   */
  public List<Problem> check(ContractParameters parameters, String fileName) {
    LibraryKeys keys = library.keys();
    Optional<ParameterPath> path = keys.referencePathOf(parameters);
    Optional<LocalDate> day = keys.referenceDateOf(parameters);
    List<Problem> problems = new ArrayList<>();
    if (path.isEmpty() || day.isEmpty()) {
      return List.of();
    }
    Span period = keys.periodOf(parameters);
    Place atDay = place(path.get(), fileName);
    Place atBegin = keys.periodBegin() == null ? atDay : place(keys.periodBegin(), fileName);
    checkBegin(period.from(), atBegin).ifPresent(problems::add);
    FactCheck facts = new FactCheck(day.get(), period, atDay, atBegin);
    library.facts().forEach(fact -> problems.addAll(facts.check(fact)));
    TermCheck terms = new TermCheck(day.get(), parameters.value(keys.style()), atDay);
    library.terms().forEach(term -> problems.addAll(terms.check(term)));
    return List.copyOf(problems);
  }

  private Place place(ParameterPath path, String fileName) {
    return new Place.At(fileName, library.pointer(path.toString()));
  }

  private Optional<Problem> checkBegin(@Nullable LocalDate begin, Place place) {
    Span made = library.title().period();
    return begin == null || made.contains(begin)
        ? Optional.empty()
        : Optional.of(
            Problem.warning("library.outside-period", place)
                .with("library", library.identity().reference())
                .with("begin", begin)
                .with("from", orNothing(made.from()))
                .with("until", orNothing(made.until())));
  }

  /** An argument for a day that may be open. */
  static Object orNothing(@Nullable LocalDate day) {
    return day == null ? "" : day;
  }
}
