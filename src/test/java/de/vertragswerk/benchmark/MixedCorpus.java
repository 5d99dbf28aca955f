package de.vertragswerk.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Many different contracts, always the same ones: samples with other names and numbers, and with
 * provisions left out. A program that remembers words, lines or numbers of one contract gains
 * nothing by it here.
 */
final class MixedCorpus {
  static final int SIZE = 240;

  private static final long SEED = 20_190_101;
  private static final List<String> SYLLABLES =
      List.of(
          "Anger",
          "bach",
          "berg",
          "Brunnen",
          "dorf",
          "feld",
          "Garten",
          "hain",
          "Holz",
          "kirchen",
          "Linden",
          "markt",
          "M\u00FChl",
          "ried",
          "Saale",
          "Schloss",
          "tal",
          "T\u00FCr",
          "wiesen");
  private static final int LONGEST_NAME = 60;

  private final ContractWorkflow workflow = Pack.lap();
  private final ObjectMapper json = new ObjectMapper();
  private final Random random = new Random(SEED);

  private MixedCorpus() {}

  /** The parameter files; all of them can be made into contracts. */
  static List<byte[]> files() {
    return new MixedCorpus().make();
  }

  /** Writes them to the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int number = 0;
    for (byte[] file : files()) {
      Files.write(folder.resolve("contract-%03d.json".formatted(++number)), file);
    }
  }

  private List<byte[]> make() {
    List<byte[]> files = new ArrayList<>();
    List<Path> samples = Pack.samples();
    for (int turn = 0; files.size() < SIZE; turn++) {
      byte[] file = changed(samples.get(turn % samples.size()));
      if (workflow.contract(workflow.check("corpus.json", file)) instanceof Outcome.Made) {
        files.add(file);
      }
    }
    return files;
  }

  private byte[] changed(Path sample) {
    try {
      ObjectNode file = (ObjectNode) json.readTree(sample.toFile());
      for (String group : List.of("provider", "jobcenter", "project")) {
        change(file.get(group));
      }
      file.get("provisions").forEach(this::change);
      leaveOut((ObjectNode) file.get("provisions"));
      return json.writerWithDefaultPrettyPrinter()
          .writeValueAsString(file)
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What must not change (dates, numbers, mail addresses) has digits or signs in it. */
  private void change(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(keys(object))) {
        JsonNode value = object.get(key);
        if (value instanceof IntNode number && random.nextInt(3) == 0) {
          object.set(key, IntNode.valueOf(number.intValue() + random.nextInt(3) - 1));
        } else if (value instanceof TextNode text && isName(text.textValue())) {
          object.set(key, TextNode.valueOf(text.textValue() + " " + word()));
        } else {
          change(value);
        }
      }
    } else {
      node.forEach(this::change);
    }
  }

  private static List<String> keys(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private boolean isName(String text) {
    return text.length() < LONGEST_NAME
        && random.nextInt(2) == 0
        && text.matches("(?U)\\p{Lu}[\\p{L} -]+")
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int syllable = 0; syllable < syllables; syllable++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.substring(0, 1).toUpperCase(Locale.GERMAN)
        + word.substring(1).toLowerCase(Locale.GERMAN);
  }

  private void leaveOut(ObjectNode provisions) {
    for (String provision : keys(provisions)) {
      if (random.nextInt(6) == 0) {
        provisions.putObject(provision).put("omitted", word() + " " + word());
      }
    }
  }
}
