package de.vertragswerk.random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.parameter.ParameterReader;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes parameter files by chance, each of which is a contract that could be signed: a file that is
 * right, changed again and again, where only changes are kept that leave it right. The same seed
 * gives the same file on every machine.
 */
public final class RandomParameterFiles {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int FEWEST_CHANGES = 4;
  private static final int MOST_CHANGES = 16;
  private static final int REPAIRS = 30;

  private final ClauseLibrary library;
  private final ParameterReader reader;
  private final ContractWorkflow workflow;
  private final List<ObjectNode> starts;
  private final Examples examples;
  private final List<Choice> choices;

  /**
   * @param starts parameter files; those that are right for the library are begun with
   */
  public RandomParameterFiles(CompiledLibrary compiled, List<String> starts) {
    this.library = compiled.library();
    this.reader = new ParameterReader(library);
    this.workflow = new ContractWorkflow(compiled, Renderers.renditions());
    List<ObjectNode> sound =
        starts.stream().map(RandomParameterFiles::tree).filter(this::isSound).toList();
    ObjectNode gaps = tree(compiled.startingFile());
    Stream<ObjectNode> filled = sound.stream().map(full -> Gaps.filled(gaps, full));
    this.starts = Stream.concat(sound.stream(), filled.filter(this::isSound)).distinct().toList();
    this.examples = new Examples(library, List.copyOf(this.starts));
    this.choices = Choice.offered(library);
  }

  /** As many files as asked for, each of another seed, counted from 0. */
  public static List<String> of(CompiledLibrary compiled, int count) {
    RandomParameterFiles files = of(compiled);
    return IntStream.range(0, count).parallel().mapToObj(files::file).toList();
  }

  /** Begun with the files that lie beside the packs; those of other packs are passed over. */
  public static RandomParameterFiles of(CompiledLibrary compiled) {
    return new RandomParameterFiles(compiled, files());
  }

  private static List<String> files() {
    return Stream.of(Pack.SAMPLES, Pack.LOAN_PARAMETERS)
        .flatMap(folder -> Pack.files(folder).stream())
        .map(RandomParameterFiles::text)
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file of a seed. */
  public String file(int seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Mutations mutations = new Mutations(library, random, examples);
    ObjectNode file = starts.get(random.nextInt(starts.size())).deepCopy();
    int changes = random.nextInt(FEWEST_CHANGES, MOST_CHANGES);
    file = changed(file, changes, mutations, random);
    Choice choice = choices.get(seed % choices.size());
    return taking(file, choice, mutations, random).toPrettyString() + "\n";
  }

  private ObjectNode changed(
      ObjectNode start, int changes, Mutations mutations, RandomGenerator random) {
    ObjectNode file = start;
    for (int change = 0; change < changes; change++) {
      ObjectNode next = file.deepCopy();
      for (int together = random.nextInt(3); together >= 0; together--) {
        mutations.any(next);
      }
      file = isSound(next) ? next : file;
    }
    return file;
  }

  /** The file with one choice of the library taken, if what then does not fit can be mended. */
  private ObjectNode taking(
      ObjectNode file, Choice choice, Mutations mutations, RandomGenerator random) {
    ObjectNode best = file.deepCopy();
    mutations.take(best, choice);
    List<String> errors = errors(best);
    for (int repair = 0; repair < REPAIRS && !errors.isEmpty(); repair++) {
      ObjectNode next = best.deepCopy();
      mutations.near(next, errors.get(random.nextInt(errors.size())));
      mutations.take(next, choice);
      List<String> left = errors(next);
      if (left.size() <= errors.size()) {
        best = next;
        errors = left;
      }
    }
    return errors.isEmpty() ? best : file;
  }

  private boolean isSound(JsonNode file) {
    return errors(file).isEmpty();
  }

  /** The places of all errors, as JSON pointers; rules, which cost most, are asked last. */
  private List<String> errors(JsonNode file) {
    byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
    List<String> misread = places(reader.read("random.json", content).problems());
    return misread.isEmpty() ? places(workflow.check("random.json", content).problems()) : misread;
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream()
        .filter(Problem::isError)
        .map(problem -> problem.place() instanceof Place.At at ? at.pointer() : "")
        .toList();
  }

  private static ObjectNode tree(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
