package de.vertragswerk.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract type as a lawyer writes it: clauses, parameters, rules, dated facts and terms.
 *
 * @param groups parameter groups outside the provisions
 * @param clauses in the order of the contract
 * @param letterhead the pictures above the contract's title, as a clause of its own; null for none
 * @param images pictures that the texts may show
 * @param directories lists of named things that rules and forms look things up in
 */
public record ClauseLibrary(
    LibraryIdentity identity,
    LibraryTitle title,
    LibraryKeys keys,
    LibraryLabels labels,
    List<ParameterGroup> groups,
    List<Clause> clauses,
    @Nullable Clause letterhead,
    List<LibraryImage> images,
    List<Rule> rules,
    List<Fact> facts,
    List<Term> terms,
    List<Annex> annexes,
    Map<String, List<Map<String, String>>> directories,
    List<GuidelineSentence> guideline) {

  public ClauseLibrary {
    Objects.requireNonNull(identity);
    Objects.requireNonNull(title);
    Objects.requireNonNull(keys);
    Objects.requireNonNull(labels);
    groups = List.copyOf(groups);
    clauses = List.copyOf(clauses);
    images = List.copyOf(images);
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
    terms = List.copyOf(terms);
    annexes = List.copyOf(annexes);
    directories = Collections.unmodifiableMap(new LinkedHashMap<>(directories));
    guideline = List.copyOf(guideline);
  }

  /** All that has a text: the clauses, and the letterhead if there is one. */
  public List<Clause> texts() {
    return Stream.concat(clauses.stream(), Stream.ofNullable(letterhead)).toList();
  }

  public List<Clause> provisions() {
    return clauses.stream().filter(Clause::isProvision).toList();
  }

  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  public Optional<Clause> provision(String id) {
    return clause(id).filter(Clause::isProvision);
  }

  /** The groups outside the provisions, then those of the provisions, in contract order. */
  public List<ParameterGroup> allGroups() {
    return Stream.concat(groups.stream(), provisions().stream().map(Clause::parameters)).toList();
  }

  public Optional<ParameterGroup> group(String id) {
    return allGroups().stream().filter(group -> group.id().equals(id)).findFirst();
  }

  public @Nullable ParameterDefinition parameter(ParameterPath path) {
    return group(path.group()).map(group -> group.parameter(path.key())).orElse(null);
  }

  /**
   * Where a parameter file keeps a group, provision or parameter, as a JSON pointer.
   *
   * @param at {@code contactDensity} or {@code contactDensity.contactsPerMonth}
   */
  public String pointer(String at) {
    int dot = at.indexOf('.');
    String group = dot < 0 ? at : at.substring(0, dot);
    String home = provision(group).isPresent() ? "/provisions/" : "/";
    return home + at.replace('.', '/');
  }
}
