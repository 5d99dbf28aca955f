package de.vertragswerk.sameness;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.random.RandomParameterFiles;
import de.vertragswerk.sameness.Finding.Property;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was found in contracts made by chance, by their seeds. The parameter file of each seed with
 * a finding is written beside the test reports, so that {@code render} makes the contract again.
 */
record SeededFindings(Map<Integer, List<Finding>> bySeed) {
  static final SeededFindings NONE = new SeededFindings(Map.of());
  private static final int MOST = 20;
  private static final Path FOLDER = Path.of("target", "sameness");

  static SeededFindings ofSeeds(int first, int count) {
    CompiledLibrary compiled = Pack.compiled(Pack.LAP);
    RandomParameterFiles files = RandomParameterFiles.of(compiled);
    ContractWorkflow workflow = new ContractWorkflow(compiled, Renderers.renditions());
    CountedUnits units = new CountedUnits(compiled.library());
    return new SeededFindings(
        IntStream.range(first, first + count)
            .parallel()
            .boxed()
            .collect(
                Collectors.toConcurrentMap(
                    seed -> seed, seed -> inspect(seed, files.file(seed), units, workflow))));
  }

  private static List<Finding> inspect(
      int seed, String file, CountedUnits units, ContractWorkflow workflow) {
    Checked checked = workflow.check(path(seed).toString(), file.getBytes(StandardCharsets.UTF_8));
    ContractDocument document = ((Outcome.Made) workflow.contract(checked)).document();
    List<Finding> findings = Inspection.of(Readings.of(document), units);
    if (!findings.isEmpty()) {
      keep(seed, file);
    }
    return findings;
  }

  private static Path path(int seed) {
    return FOLDER.resolve("seed-" + seed + ".json");
  }

  private static void keep(int seed, String file) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(path(seed), file);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** What breaks a property, with the first seed and the parameter file that shows it again. */
  List<String> of(Property property) {
    Map<String, List<Integer>> seeds = new LinkedHashMap<>();
    new TreeMap<>(bySeed)
        .forEach(
            (seed, findings) ->
                findings.stream()
                    .filter(finding -> finding.property() == property)
                    .forEach(
                        finding ->
                            seeds
                                .computeIfAbsent(finding.what(), unseen -> new ArrayList<>())
                                .add(seed)));
    return seeds.entrySet().stream()
        .limit(MOST)
        .map(found -> shown(found.getKey(), found.getValue()))
        .toList();
  }

  private static String shown(String what, List<Integer> seeds) {
    int first = seeds.get(0);
    return "seed %d (%s) and %d more: %s".formatted(first, path(first), seeds.size() - 1, what);
  }
}
