package de.vertragswerk.proof;

import de.vertragswerk.assembly.Assembler;
import de.vertragswerk.assembly.Assembly;
import de.vertragswerk.assembly.Branches;
import de.vertragswerk.assembly.Purpose;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.parameter.ShortFile;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.validation.CompiledRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves a library: makes the contracts that its choices allow and looks for what no contract may
 * show, and for what no contract ever shows.
 */
public final class LibraryProof {
  private static final int TRIES = 400;

  private final ClauseLibrary library;
  private final CompiledRules rules;
  private final Extent extent;
  private final ProofListener listener;
  private final LibraryUse use;
  private final RuleRecord record;
  private final Branches branches = new Branches();
  private final Assembler assembler;
  private final DocumentCheck check;
  private final DatedEntries dated;
  private final Findings findings = new Findings();
  private final Set<String> made = new HashSet<>();

  private LibraryProof(
      ClauseLibrary library, CompiledRules rules, Extent extent, ProofListener listener) {
    this.library = library;
    this.rules = rules;
    this.extent = extent;
    this.listener = listener;
    this.use = new LibraryUse(library);
    this.record = new RuleRecord(library, use);
    this.assembler = Assembler.watched(library, branches).assembler();
    this.check = new DocumentCheck(library);
    this.dated = new DatedEntries(library);
  }

  /** Proves a library that was compiled without an error. */
  public static ProofReport of(
      ClauseLibrary library, CompiledRules rules, Extent extent, ProofListener listener) {
    return new LibraryProof(library, rules, extent, listener).run();
  }

  private ProofReport run() {
    ChoiceModel first = ChoiceReader.read(library, use);
    Oracle scout = new Oracle(first, use, rules);
    int[] base = new Solver(first, scout, true).solve(first.plain(), none(first), TRIES);
    new LibraryCheck(library, use).unused(findings::add);
    check.definitions().unused(findings::add);
    dated.gaps(findings::add);
    if (base == null) {
      noContract(scout.asked(first.plain()));
      rules(first);
      return report(first, new Coverage(first, extent.triples()), 0);
    }
    ChoiceModel model = new Calibration(first, scout).of(base);
    Oracle oracle = new Oracle(model, use, rules);
    Coverage coverage = new Coverage(model, extent.triples());
    RowMaker rows = new RowMaker(model, oracle, coverage.tuples());
    make(model.plain(), oracle, coverage);
    cover(rows, oracle, coverage);
    int exhausted = exhaust(model, oracle, coverage);
    afterAll(model, coverage);
    return report(model, coverage, exhausted, oracle);
  }

  private static boolean[] none(ChoiceModel model) {
    return new boolean[model.size()];
  }

  private void noContract(Set<String> errors) {
    findings.add(
        Problem.error("proof.no-contract", new Place.Whole("rules.yaml"))
            .with("subject", List.copyOf(errors)));
  }

  private void cover(RowMaker rows, Oracle oracle, Coverage coverage) {
    coverage.pairs(numbers -> made(rows.with(numbers), oracle, coverage));
    if (extent.triples()) {
      coverage.triples(numbers -> made(rows.with(numbers), oracle, coverage));
    }
  }

  private boolean made(int @Nullable [] row, Oracle oracle, Coverage coverage) {
    if (row != null) {
      make(row, oracle, coverage);
    }
    return row != null;
  }

  private int exhaust(ChoiceModel model, Oracle oracle, Coverage coverage) {
    int exhausted = 0;
    Solver solver = new Solver(model, oracle, false);
    for (List<int[]> choices : new Neighbourhoods(model, use).choices().values()) {
      int count = Neighbourhoods.count(choices);
      if (count <= extent.combinations()) {
        exhausted++;
        new Exhaustion(model, choices, solver)
            .missing(coverage.rows(), row -> make(row, oracle, coverage));
      }
    }
    return exhausted;
  }

  private void make(int[] row, Oracle oracle, Coverage coverage) {
    if (!made.add(ChoiceModel.key(row)) || !oracle.errors(row).isEmpty()) {
      return;
    }
    ContractParameters parameters = oracle.completed(row);
    List<Problem> said = oracle.problems(row);
    record.note(parameters, said);
    if (said.stream().anyMatch(Problem::isError)) {
      return;
    }
    coverage.add(row);
    dated.note(parameters);
    for (Problem problem : problems(parameters)) {
      findings.add(problem, row);
    }
    listener.reached(coverage.done(), coverage.all(), made.size());
  }

  private List<Problem> problems(ContractParameters parameters) {
    Assembly assembly = assembler.assemble(parameters, Purpose.signing("{}"));
    List<Problem> problems = new ArrayList<>(assembly.problems());
    problems.addAll(check.of(assembly.document()));
    problems.addAll(assembler.assembleAnnexes(parameters, Purpose.signing("{}")).problems());
    return problems;
  }

  private void afterAll(ChoiceModel model, Coverage coverage) {
    rules(model);
    coverage.unreachableChoices(library, findings::add);
    for (Branches.Branch branch : branches.unseen()) {
      findings.add(
          branch.outcome()
              ? Problem.error("proof.branch-never", branch.place())
                  .with("subject", branch.condition())
              : Problem.error("proof.branch-always", branch.place())
                  .with("subject", branch.condition()));
    }
    dated.unseen(findings::add);
  }

  private void rules(ChoiceModel model) {
    Scopes scopes = new Scopes(model, use);
    for (Rule rule : library.rules()) {
      List<Integer> scope = scopes.of(use.of(rule).paths());
      RuleHunt hunt = new RuleHunt(model, rule, rules, record);
      if (!record.hasFired(rule.id()) && !hunt.makesSpeak(scope, extent.hunts())) {
        findings.add(Problem.error("proof.rule-never", rule.place()).with("subject", rule.id()));
      }
      if (!record.wasSilent(rule.id()) && !hunt.makesSilent(scope, extent.hunts())) {
        findings.add(Problem.error("proof.rule-always", rule.place()).with("subject", rule.id()));
      }
    }
  }

  private ProofReport report(ChoiceModel model, Coverage coverage, int exhausted) {
    return report(model, coverage, exhausted, null);
  }

  private ProofReport report(
      ChoiceModel model, Coverage coverage, int exhausted, @Nullable Oracle oracle) {
    long files = made.size();
    List<ProofFinding> all = new ArrayList<>();
    for (Problem problem : findings.all()) {
      int[] row = findings.row(problem);
      all.add(
          new ProofFinding(
              problem, row == null || oracle == null ? "" : file(model, oracle, problem, row)));
    }
    return new ProofReport(
        all,
        model.size(),
        coverage.tuples().options(),
        files,
        extent.triples(),
        coverage.done(),
        coverage.unreachable(),
        exhausted,
        library.texts().size());
  }

  private String file(ChoiceModel model, Oracle oracle, Problem problem, int[] row) {
    String key = Findings.key(problem);
    Shortening shortening =
        new Shortening(
            model,
            candidate ->
                oracle.errors(candidate).isEmpty()
                    && problems(oracle.completed(candidate)).stream()
                        .map(Findings::key)
                        .anyMatch(key::equals));
    int[] smallest = extent.shortened() ? shortening.of(row) : row;
    return ShortFile.of(library, oracle.drafted(smallest));
  }
}
