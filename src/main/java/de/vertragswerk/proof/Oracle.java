package de.vertragswerk.proof;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import de.vertragswerk.validation.CompiledRules;
import de.vertragswerk.validation.DatedFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which files the rules of a library allow, and remembers what the rules said. */
final class Oracle {
  private static final String FILE = "";

  private final ChoiceModel model;
  private final CompiledRules rules;
  private final CompiledRules forbidding;
  private final DatedFacts dated;
  private final Drafting drafting;
  private final Map<String, Constraint> constraints = new LinkedHashMap<>();
  private final List<List<Constraint>> byChoice = new ArrayList<>();

  Oracle(ChoiceModel model, LibraryUse use, CompiledRules rules) {
    this.model = model;
    this.rules = rules;
    this.forbidding = rules.only(rule -> rule.severity() == Severity.ERROR);
    this.drafting = new Drafting(model);
    ClauseLibrary library = model.library();
    this.dated = new DatedFacts(library);
    Scopes scopes = new Scopes(model, use);
    for (Rule rule : library.rules()) {
      if (rule.severity() == Severity.ERROR) {
        Set<String> names = new LinkedHashSet<>(use.of(rule).paths());
        put(rule.id(), scopes.of(names));
      }
    }
    Map<String, Set<String>> computed = new LinkedHashMap<>();
    for (String path : use.computations().keySet()) {
      String group = path.substring(0, path.indexOf('.'));
      computed.computeIfAbsent(group, first -> new LinkedHashSet<>()).add(path);
    }
    computed.forEach(
        (group, paths) -> {
          put(group + ".no-default", scopes.of(paths));
          put(group + ".missing-basis", scopes.of(paths));
        });
    put("fact.none", scopes.of(Set.of("fact.any")));
    put("term.none", scopes.of(Set.of("term.any")));
    for (int index = 0; index < model.size(); index++) {
      int choice = index;
      byChoice.add(
          constraints.values().stream()
              .filter(each -> Arrays.stream(each.scope()).anyMatch(at -> at == choice))
              .toList());
    }
  }

  private void put(String code, List<Integer> scope) {
    constraints.put(code, new Constraint(code, scope));
  }

  /**
   * The codes of what forbids the row, as far as they are known; none when the file is allowed.
   * Rules are asked only when nothing known decides it.
   */
  Set<String> errors(int[] row) {
    Set<String> known = new LinkedHashSet<>();
    boolean open = false;
    for (Constraint constraint : constraints.values()) {
      Boolean forbids = constraint.known(model, row);
      open |= forbids == null;
      if (Boolean.TRUE.equals(forbids)) {
        known.add(constraint.code());
      }
    }
    return known.isEmpty() && open ? asked(row) : known;
  }

  /** The same, of the rules themselves. */
  Set<String> asked(int[] row) {
    ContractParameters parameters = drafting.of(row);
    List<Problem> problems = new ArrayList<>(forbidding.check(parameters, FILE));
    problems.addAll(dated.check(parameters, FILE));
    Set<String> errors = new LinkedHashSet<>();
    problems.stream().filter(Problem::isError).map(Problem::code).forEach(errors::add);
    for (Constraint constraint : constraints.values()) {
      constraint.learn(model, row, errors.contains(constraint.code()));
    }
    return errors;
  }

  /** What all rules say about the row. */
  List<Problem> problems(int[] row) {
    return rules.check(drafting.of(row), FILE);
  }

  /** The parameters of an allowed row, with every default that can be computed. */
  ContractParameters completed(int[] row) {
    return rules.completed(drafting.of(row));
  }

  /** The parameters as a file gives them. */
  ContractParameters drafted(int[] row) {
    return drafting.of(row);
  }

  /** Whether the row is known to be forbidden by something that depends on one of its choices. */
  boolean isKnownForbidden(int[] row, int choice) {
    for (Constraint constraint : byChoice.get(choice)) {
      if (constraint.forbids(model, row)) {
        return true;
      }
    }
    return false;
  }

  /** The choices an error depends on; none when that is not known. */
  int[] scope(String code) {
    Constraint constraint = constraints.get(code);
    return constraint == null ? new int[0] : constraint.scope();
  }
}
