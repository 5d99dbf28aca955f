package de.vertragswerk.rendering.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.tools.NodePackages;
import de.vertragswerk.tools.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What one start of Chromium saw of all samples; the tests of this package share it. */
record BrowserReport(Map<String, ContractDocument> contracts, Path folder, JsonNode pages) {
  private static final Path FOLDER = Path.of("target/html-in-browser");
  private static final Path SCRIPT = Path.of("src/test/node/look-at-pages.mjs");

  private static @Nullable BrowserReport only;

  static synchronized BrowserReport get() throws IOException {
    Tool.needed("chromium", "chromium-browser", "google-chrome");
    Tool node = Tool.needed("node");
    if (only == null) {
      only = look(node);
    }
    return only;
  }

  private static BrowserReport look(Tool node) throws IOException {
    Map<String, ContractDocument> contracts = HtmlSamples.all();
    List<Path> files = HtmlSamples.write(contracts, FOLDER);
    files.add(FaultyPage.write(FOLDER));
    List<String> arguments = new ArrayList<>();
    arguments.add(SCRIPT.toAbsolutePath().toString());
    arguments.add(FOLDER.toAbsolutePath().toString());
    files.forEach(file -> arguments.add(file.toString()));
    node.run(NodePackages.folder(), Duration.ofMinutes(10), arguments).orFail();
    JsonNode pages = new JsonMapper().readTree(FOLDER.resolve("report.json").toFile());
    return new BrowserReport(contracts, FOLDER, pages);
  }

  JsonNode page(String name) {
    return pages.required(name);
  }

  /** What Chromium printed of a contract. */
  Path print(String name) {
    return folder.resolve(name + ".pdf");
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
