package de.vertragswerk.validation;

import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.Span;
import de.vertragswerk.german.GermanDate;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a contract should say about a fact.
 *
 * @param day the reference date
 * @param period of the contract
 * @param atDay where the reference date stands
 * @param atBegin where the period's begin stands
 */
record FactCheck(LocalDate day, Span period, Place atDay, Place atBegin) {

  List<Problem> check(Fact fact) {
    List<Problem> problems = new ArrayList<>();
    Optional<Fact.Entry> current = fact.on(day);
    if (current.isEmpty()) {
      problems.add(Problem.error("fact.none", atDay).with("title", fact.title()).with("date", day));
    }
    List<Fact.Entry> during = isWhole() ? fact.during(period) : List.of();
    Set<Fact.Entry> used = new LinkedHashSet<>();
    current.ifPresent(used::add);
    used.addAll(during);
    for (Fact.Entry entry : used) {
      if (!entry.evidence().confirmed()) {
        problems.add(
            Problem.info("fact.unconfirmed", atDay)
                .with("title", fact.title())
                .with("value", nameOf(entry))
                .with("source", entry.evidence().source())
                .with("asOf", DatedFacts.orNothing(entry.evidence().asOf())));
      }
    }
    if (during.stream().map(Fact.Entry::fields).distinct().count() > 1) {
      problems.add(changes(fact, during));
    }
    return problems;
  }

  private boolean isWhole() {
    return period.from() != null && period.until() != null;
  }

  private Problem changes(Fact fact, List<Fact.Entry> during) {
    return Problem.info("fact.changes", atBegin)
        .with("title", fact.title())
        .with("values", during.stream().map(FactCheck::nameAndSpan).toList());
  }

  /** "GFAW mbH (01.01.2019–30.12.2022)"; a side that is open stays empty. */
  private static String nameAndSpan(Fact.Entry entry) {
    String span = text(entry.span().from()) + "\u2013" + text(entry.span().until());
    return nameOf(entry) + " (" + span + ")";
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : GermanDate.inTables(day);
  }

  /** The field a library writes first is the one that tells entries apart. */
  private static String nameOf(Fact.Entry entry) {
    return entry.fields().values().stream().findFirst().orElse("");
  }
}
