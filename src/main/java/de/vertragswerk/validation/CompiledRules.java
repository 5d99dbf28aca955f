package de.vertragswerk.validation;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules and computed defaults of a library. Immutable, so that threads can share them. */
public final class CompiledRules {
  /** Names of what is no group in expressions, in clause texts, or in parameter files. */
  private static final Set<String> RESERVED =
      Stream.concat(
              DeclaredTypes.OWN_NAMES.stream(), Stream.of("fact", "term", "library", "provisions"))
          .collect(Collectors.toUnmodifiableSet());

  private final ClauseLibrary library;
  private final ComputedDefaults defaults;
  private final List<CompiledRule> rules;

  private CompiledRules(
      ClauseLibrary library, ComputedDefaults defaults, List<CompiledRule> rules) {
    this.library = library;
    this.defaults = defaults;
    this.rules = List.copyOf(rules);
  }

  /** Checks every expression and sentence of a library against what it declares. */
  public static RuleCompilation compile(ClauseLibrary library) {
    return compile(library, CheckedExpressions.NONE);
  }

  /** The same for a library whose expressions were checked before. */
  public static RuleCompilation compile(ClauseLibrary library, CheckedExpressions known) {
    Complaints complaints = new Complaints();
    DeclaredTypes types = new DeclaredTypes(library);
    return compile(library, types, new ExpressionCompiler(types, known, complaints), complaints);
  }

  /** Checks the expressions of a library, for the next time it is compiled. */
  public static CheckedExpressions check(ClauseLibrary library) {
    Complaints complaints = new Complaints();
    DeclaredTypes types = new DeclaredTypes(library);
    ExpressionCompiler expressions =
        new ExpressionCompiler(types, CheckedExpressions.NONE, complaints);
    compile(library, types, expressions, complaints);
    return expressions.checked();
  }

  private static RuleCompilation compile(
      ClauseLibrary library,
      DeclaredTypes types,
      ExpressionCompiler expressions,
      Complaints complaints) {
    complainOfReservedIds(library, complaints);
    GuardCheck guards = new GuardCheck(types, complaints);
    RuleCompiler rules = new RuleCompiler(library, expressions, guards, complaints);
    ComputedDefaults defaults =
        new DefaultCompiler(library, types, expressions, guards, complaints).compileAll();
    CompiledRules compiled = new CompiledRules(library, defaults, rules.compileAll());
    return new RuleCompilation(compiled, complaints.all());
  }

  /** Nobody could name a group of such a name, or fill it in. */
  private static void complainOfReservedIds(ClauseLibrary library, Complaints complaints) {
    for (ParameterGroup group : library.allGroups()) {
      if (RESERVED.contains(group.id())) {
        Place place =
            library
                .clause(group.id())
                .map(Clause::place)
                .orElse(new Place.Line("library.yaml", 1, 1));
        complaints.error("reserved-id", place, group.id());
      }
    }
  }

  /** The same with some of the rules alone, for those who ask about many parameters. */
  public CompiledRules only(Predicate<Rule> wanted) {
    return new CompiledRules(
        library, defaults, rules.stream().filter(each -> wanted.test(each.rule())).toList());
  }

  /**
   * The parameters with every computed default that can be computed: values that are given stay.
   */
  public ContractParameters completed(ContractParameters parameters) {
    return defaults.complete(parameters, "").parameters();
  }

  /**
   * What the rules have against the parameters, whether or not they are {@link #completed}: first
   * defaults that come to nothing, then rules, each in the library's order.
   *
   * @param fileName the parameter file as its user named it
   */
  public List<Problem> check(ContractParameters parameters, String fileName) {
    ComputedDefaults.Completion completion = defaults.complete(parameters, fileName);
    List<Problem> problems = new ArrayList<>(completion.problems());
    for (CompiledRule rule : rules) {
      rule.decide(completion.situation(), completion.parameters(), library.labels(), fileName)
          .ifPresent(problems::add);
    }
    return List.copyOf(problems);
  }
}
