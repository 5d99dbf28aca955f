package de.vertragswerk.validation;

import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.Term;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the word of a term on a day.
 *
 * @param style the chosen style; null when none is chosen, and then any will do
 */
record TermCheck(LocalDate day, @Nullable ParameterValue style, Place place) {

  List<Problem> check(Term term) {
    Optional<Term.Entry> entry = entry(term);
    if (entry.isEmpty()) {
      return List.of(
          Problem.error("term.none", place).with("title", title(term)).with("date", day));
    }
    return entry.get().evidence().confirmed()
        ? List.of()
        : List.of(
            Problem.info("term.unconfirmed", place)
                .with("title", title(term))
                .with("value", word(entry.get()))
                .with("source", entry.get().evidence().source())
                .with("asOf", DatedFacts.orNothing(entry.get().evidence().asOf())));
  }

  private Optional<Term.Entry> entry(Term term) {
    return style instanceof ChoiceValue chosen
        ? term.on(day, chosen.key())
        : term.entries().stream().filter(entry -> entry.span().contains(day)).findFirst();
  }

  /** Terms have no title of their own: the first word that is known for it serves. */
  private static String title(Term term) {
    return term.entries().stream().findFirst().map(TermCheck::word).orElse(term.id());
  }

  private static String word(Term.Entry entry) {
    return entry.forms().values().stream().findFirst().orElse("");
  }
}
