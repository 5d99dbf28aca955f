package de.vertragswerk.proof;

import de.vertragswerk.assembly.TextUse;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.domain.Span;
import de.vertragswerk.domain.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the texts, rules and computed defaults of a library name. */
final class LibraryUse {
  private static final String DIRECTORY = "directory.";
  private static final LocalDate BEFORE_ALL = LocalDate.of(2015, 6, 15);
  private static final LocalDate SOME_DAY = LocalDate.of(2021, 1, 1);

  private final ClauseLibrary library;
  private final Map<String, List<TextUse>> texts = new LinkedHashMap<>();
  private final Map<String, RuleNames> rules = new LinkedHashMap<>();
  private final Map<String, RuleNames> computations = new LinkedHashMap<>();

  LibraryUse(ClauseLibrary library) {
    this.library = library;
    for (Clause clause : library.texts()) {
      texts.put(clause.id(), clause.variants().stream().map(TextUse::of).toList());
    }
    for (Rule rule : library.rules()) {
      rules.put(rule.id(), RuleNames.of(rule.when().source() + "\n" + rule.require().source()));
    }
    for (ParameterGroup group : library.allGroups()) {
      for (ParameterDefinition definition : group.parameters()) {
        if (!definition.computation().isEmpty()) {
          computations.put(
              group.id() + "." + definition.key(), RuleNames.of(definition.computedDefault()));
        }
      }
    }
  }

  /** By clause, one for each variant. */
  Map<String, List<TextUse>> texts() {
    return texts;
  }

  /** What a rule of the library names. */
  RuleNames of(Rule rule) {
    return Objects.requireNonNull(rules.get(rule.id()));
  }

  /** What all rules name. */
  Collection<RuleNames> rules() {
    return rules.values();
  }

  /** By the parameter that is computed. */
  Map<String, RuleNames> computations() {
    return computations;
  }

  /** The literals that texts compare a value with. */
  Set<String> comparedWith(String name) {
    Set<String> literals = new LinkedHashSet<>();
    texts.values().stream()
        .flatMap(List::stream)
        .forEach(text -> literals.addAll(text.compared().getOrDefault(name, Set.of())));
    return literals;
  }

  /** What a text may be compared with in the rules that speak of it. */
  Set<String> literalsFor(String name) {
    Set<String> literals = new LinkedHashSet<>();
    for (RuleNames rule : rules.values()) {
      if (rule.paths().stream().anyMatch(path -> isAtOrBelow(name, path))) {
        literals.addAll(rule.literals());
        rule.paths().stream()
            .filter(path -> path.startsWith(DIRECTORY))
            .map(path -> path.substring(DIRECTORY.length()))
            .flatMap(list -> library.directories().getOrDefault(list, List.of()).stream())
            .forEach(entry -> literals.addAll(entry.values()));
      }
    }
    return literals;
  }

  static boolean isAtOrBelow(String name, String path) {
    return name.equals(path) || name.startsWith(path + "[") || name.startsWith(path + ".");
  }

  /** The days on which something changes, within the time the library is made for. */
  List<LocalDate> begins() {
    Span period = library.title().period();
    List<LocalDate> begins = new ArrayList<>(changes());
    begins.removeIf(day -> !period.contains(day));
    if (begins.isEmpty()) {
      begins.add(period.from() == null ? SOME_DAY : period.from());
    }
    return begins;
  }

  /** Other days that a rule may speak of. */
  List<LocalDate> otherBegins() {
    List<LocalDate> others = new ArrayList<>();
    others.add(BEFORE_ALL);
    changes().forEach(day -> others.add(day.minusDays(1)));
    changes().forEach(day -> others.add(day.plusDays(40)));
    return others;
  }

  private Set<LocalDate> changes() {
    Set<LocalDate> changes = new TreeSet<>();
    for (Fact fact : library.facts()) {
      fact.entries().forEach(entry -> add(entry.span(), changes));
    }
    for (Term term : library.terms()) {
      term.entries().forEach(entry -> add(entry.span(), changes));
    }
    rules.values().forEach(rule -> rule.days().forEach(day -> changes.add(LocalDate.parse(day))));
    computations
        .values()
        .forEach(each -> each.days().forEach(day -> changes.add(LocalDate.parse(day))));
    LocalDate from = library.title().period().from();
    if (from != null) {
      changes.add(from);
    }
    return changes;
  }

  private static void add(Span span, Set<LocalDate> changes) {
    if (span.from() != null) {
      changes.add(span.from());
    }
    if (span.until() != null) {
      changes.add(span.until().plusDays(1));
    }
  }
}
