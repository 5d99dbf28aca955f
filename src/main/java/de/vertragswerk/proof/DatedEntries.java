package de.vertragswerk.proof;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.Span;
import de.vertragswerk.domain.Term;
import de.vertragswerk.problem.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which entries of facts and terms contracts have used. */
final class DatedEntries {
  private final ClauseLibrary library;
  private final Set<Object> seen = new HashSet<>();

  DatedEntries(ClauseLibrary library) {
    this.library = library;
  }

  void note(ContractParameters parameters) {
    String style =
        parameters.value(library.keys().style()) instanceof ChoiceValue choice ? choice.key() : "";
    LocalDate day = library.keys().referenceDateOf(parameters).orElse(null);
    if (day != null) {
      library.facts().forEach(fact -> fact.on(day).ifPresent(seen::add));
      library.terms().forEach(term -> term.on(day, style).ifPresent(seen::add));
    }
    library.facts().forEach(fact -> seen.addAll(fact.during(library.keys().periodOf(parameters))));
  }

  /** Days between two entries on which nothing holds. */
  void gaps(Consumer<Problem> found) {
    for (Fact fact : library.facts()) {
      gap(fact.entries().stream().map(Fact.Entry::span).toList())
          .ifPresent(
              day ->
                  found.accept(
                      Problem.error("proof.gap", fact.place())
                          .with("subject", fact.id())
                          .with("date", day)));
    }
    for (Term term : library.terms()) {
      term.entries().stream()
          .map(Term.Entry::style)
          .distinct()
          .forEach(style -> gap(term, style, found));
    }
  }

  private static void gap(Term term, String style, Consumer<Problem> found) {
    List<Span> spans =
        term.entries().stream()
            .filter(entry -> entry.style().equals(style))
            .map(Term.Entry::span)
            .toList();
    gap(spans)
        .ifPresent(
            day ->
                found.accept(
                    Problem.error("proof.gap", term.place())
                        .with("subject", term.id())
                        .with("date", day)));
  }

  /** The first day after one of the spans that none holds, though one begins later. */
  private static Optional<LocalDate> gap(List<Span> spans) {
    return spans.stream()
        .map(Span::until)
        .filter(until -> until != null)
        .map(until -> until.plusDays(1))
        .filter(day -> spans.stream().noneMatch(span -> span.contains(day)))
        .filter(day -> spans.stream().anyMatch(span -> isAfter(span.from(), day)))
        .min(Comparator.naturalOrder());
  }

  private static boolean isAfter(@Nullable LocalDate from, LocalDate day) {
    return from != null && from.isAfter(day);
  }

  /** Entries that no contract has used. */
  void unseen(Consumer<Problem> found) {
    for (Fact fact : library.facts()) {
      for (Fact.Entry entry : fact.entries()) {
        if (!seen.contains(entry)) {
          found.accept(
              Problem.error("proof.entry-never", fact.place())
                  .with("subject", fact.id())
                  .with("from", String.valueOf(entry.span().from())));
        }
      }
    }
    for (Term term : library.terms()) {
      for (Term.Entry entry : term.entries()) {
        if (!seen.contains(entry)) {
          found.accept(
              Problem.error("proof.entry-never", term.place())
                  .with("subject", term.id())
                  .with("from", String.valueOf(entry.span().from())));
        }
      }
    }
  }
}
