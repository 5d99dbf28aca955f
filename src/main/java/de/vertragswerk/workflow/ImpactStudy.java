package de.vertragswerk.workflow;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.SectionText;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.ContractImpact.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes contracts with two libraries and compares what they say. */
public final class ImpactStudy {
  private static final String MISSING_VALUE = ".missing-value";

  private final ContractWorkflow before;
  private final ContractWorkflow after;

  public ImpactStudy(ContractWorkflow before, ContractWorkflow after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What becomes of a parameter file.
   *
   * @throws IOException when it cannot be read
   */
  public ContractImpact of(Path file) throws IOException {
    Outcome earlier = before.contract(before.check(file));
    Outcome later = after.contract(after.check(file));
    String name = file.toString();
    if (earlier instanceof Outcome.Made old && later instanceof Outcome.Made young) {
      List<String> sections = differing(old.document(), young.document());
      Effect effect = sections.isEmpty() ? Effect.SAME : Effect.READS_DIFFERENTLY;
      return new ContractImpact(name, effect, sections, List.of());
    }
    if (later instanceof Outcome.Made) {
      return new ContractImpact(name, Effect.BECOMES_VALID, List.of(), List.of());
    }
    List<Problem> errors = errors(later);
    return earlier instanceof Outcome.Made
        ? new ContractImpact(name, broken(errors), List.of(), errors)
        : new ContractImpact(name, Effect.STAYS_INVALID, List.of(), errors);
  }

  private static List<Problem> errors(Outcome outcome) {
    return outcome.problems().stream().filter(Problem::isError).toList();
  }

  private static Effect broken(List<Problem> errors) {
    return errors.stream().allMatch(error -> error.code().endsWith(MISSING_VALUE))
        ? Effect.NEEDS_ANSWER
        : Effect.BECOMES_INVALID;
  }

  /** A section whose number alone is another reads differently too: somebody may cite it. */
  private static List<String> differing(ContractDocument before, ContractDocument after) {
    Map<String, Section> earlier = byClause(before);
    Map<String, Section> later = byClause(after);
    Set<String> clauses = new LinkedHashSet<>(later.keySet());
    clauses.addAll(earlier.keySet());
    List<String> titles = new ArrayList<>();
    for (String clause : clauses) {
      Section old = earlier.get(clause);
      Section young = later.get(clause);
      if (old == null || young == null || !SectionText.of(old).equals(SectionText.of(young))) {
        Section shown = young == null ? old : young;
        titles.add(shown == null || shown.title().isEmpty() ? clause : shown.title());
      }
    }
    return titles;
  }

  private static Map<String, Section> byClause(ContractDocument document) {
    Map<String, Section> sections = new LinkedHashMap<>();
    document.sections().forEach(section -> sections.put(section.clause(), section));
    return sections;
  }
}
