package de.vertragswerk.peers;

import static de.vertragswerk.peers.Markdown.number;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what JMH measured: a row for each step, a column for each set of contracts. */
public final class Steps {
  private static final List<String> CONTRACTS = List.of("MINIMUM", "SAMPLE", "MIXED");
  private static final List<String> STEPS =
      List.of("check", "assemble", "html", "docx", "pdf", "all");

  private Steps() {}

  /** The argument is the file that JMH wrote. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (JsonNode run : new ObjectMapper().readTree(Path.of(arguments[0]).toFile())) {
      String name = run.get("benchmark").asText();
      String step = name.substring(name.lastIndexOf('.') + 1);
      JsonNode metric = run.get("primaryMetric");
      cells.put(
          step + run.get("params").get("contracts").asText(),
          number(metric.get("score").asDouble())
              + " ± "
              + number(metric.get("scoreError").asDouble()));
    }
    Markdown markdown = new Markdown(System.out);
    markdown.columns("ms per contract", "minimum", "sample", "mixed");
    for (String step : STEPS) {
      markdown.row(
          "`" + step + "`",
          cells.get(step + CONTRACTS.get(0)),
          cells.get(step + CONTRACTS.get(1)),
          cells.get(step + CONTRACTS.get(2)));
    }
  }
}
