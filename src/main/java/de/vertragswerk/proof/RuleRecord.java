package de.vertragswerk.proof;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules had something against a file, and which were silent though it has their subject. */
final class RuleRecord {
  private final Map<String, Set<String>> provisions = new LinkedHashMap<>();
  private final Set<String> fired = new HashSet<>();
  private final Set<String> silent = new HashSet<>();

  RuleRecord(ClauseLibrary library, LibraryUse use) {
    for (Rule rule : library.rules()) {
      Set<String> owners =
          use.of(rule).paths().stream()
              .map(path -> path.substring(0, path.indexOf('.')))
              .filter(group -> library.provision(group).isPresent())
              .collect(Collectors.toSet());
      provisions.put(rule.id(), owners);
    }
  }

  /** Notes what all rules said. */
  void note(ContractParameters parameters, List<Problem> problems) {
    Set<String> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
    provisions.keySet().forEach(rule -> note(rule, parameters, codes.contains(rule)));
  }

  /** Notes what one rule said. */
  void note(String rule, ContractParameters parameters, boolean spoke) {
    if (spoke) {
      fired.add(rule);
    } else if (provisions.getOrDefault(rule, Set.of()).stream().allMatch(parameters::takes)) {
      silent.add(rule);
    }
  }

  boolean hasFired(String rule) {
    return fired.contains(rule);
  }

  /** Whether there was a file with all that the rule speaks of and nothing to complain of. */
  boolean wasSilent(String rule) {
    return silent.contains(rule);
  }
}
