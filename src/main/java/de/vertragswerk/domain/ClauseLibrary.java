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
 * @param documents what can be made of a contract's data beside the contract
 * @param notice id of the document that tells of a deviation from a contract; null for none
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
    List<DocumentKind> documents,
    @Nullable String notice,
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
    documents = List.copyOf(documents);
    directories = Collections.unmodifiableMap(new LinkedHashMap<>(directories));
    guideline = List.copyOf(guideline);
  }

  /** All that a contract's text is made of: the clauses, and the letterhead if there is one. */
  public List<Clause> texts() {
    return Stream.concat(clauses.stream(), Stream.ofNullable(letterhead)).toList();
  }

  /** The texts of the annexes and documents, which are files of their own. */
  public List<Clause> separateTexts() {
    return Stream.concat(
            annexes.stream().map(Annex::text), documents.stream().map(DocumentKind::text))
        .toList();
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

  public Optional<Annex> annex(String id) {
    return annexes.stream().filter(annex -> annex.id().equals(id)).findFirst();
  }

  public Optional<DocumentKind> document(String id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /**
   * The library in which the parameters and rules of a document are those of a contract too, so
   * that whatever reads, completes, checks or prints a contract's values does so with its own.
   */
  public ClauseLibrary forDocument(DocumentKind document) {
    return new ClauseLibrary(
        identity,
        title,
        keys,
        labels,
        Stream.concat(groups.stream(), Stream.of(document.parameters())).toList(),
        clauses,
        letterhead,
        images,
        Stream.concat(rules.stream(), document.rules().stream()).toList(),
        facts,
        terms,
        annexes,
        documents,
        notice,
        directories,
        guideline);
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
