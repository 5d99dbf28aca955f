package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** With everything on, and whatever is chosen, a contract stays short enough to be read. */
final class LongestContractTest {
  private static final int TOO_MANY_PAGES = 25;
  private static final Path EVERYTHING_ON = Path.of("src/test/resources/ugly/everything-on.json");
  private static final ClauseLibrary LIBRARY = Pack.compiled(Pack.LAP).library();

  @Test
  void hasFewerThan25Pages() throws IOException {
    JsonNode file = new ObjectMapper().readTree(Files.readString(EVERYTHING_ON));
    JsonNode longest = file;
    for (ParameterGroup group : LIBRARY.groups()) {
      longest = withLongestOptions(longest, group);
    }
    for (Clause provision : LIBRARY.provisions()) {
      longest = withLongestVariant(longest, provision);
    }
    assertThat(length(longest)).isGreaterThan(length(file));
    assertThat(pages(file)).isLessThan(TOO_MANY_PAGES);
    assertThat(pages(longest))
        .as("pages of the contract with %s", longest.get("provisions"))
        .isLessThan(TOO_MANY_PAGES);
  }

  private static JsonNode withLongestVariant(JsonNode file, Clause provision) {
    ParameterGroup group = provision.parameters();
    JsonNode longest = file;
    for (ClauseVariant variant : provision.variants()) {
      JsonNode varied = with(file, group, "variant", TextNode.valueOf(variant.id()));
      longest = longer(longest, withLongestOptions(varied, group));
    }
    return longest;
  }

  private static JsonNode withLongestOptions(JsonNode file, ParameterGroup group) {
    JsonNode longest = file;
    for (ParameterDefinition parameter : group.parameters()) {
      for (JsonNode option : options(parameter)) {
        longest = longer(longest, with(longest, group, parameter.key(), option));
      }
    }
    return longest;
  }

  private static List<JsonNode> options(ParameterDefinition parameter) {
    if (parameter.type() instanceof BooleanType) {
      return List.of(BooleanNode.FALSE, BooleanNode.TRUE);
    }
    if (parameter.type() instanceof ChoiceType choice) {
      return choice.options().keySet().stream().<JsonNode>map(TextNode::valueOf).toList();
    }
    return List.of();
  }

  private static JsonNode with(JsonNode file, ParameterGroup group, String key, JsonNode value) {
    JsonNode changed = file.deepCopy();
    ((ObjectNode) changed.at(LIBRARY.pointer(group.id()))).set(key, value);
    return changed;
  }

  private static JsonNode longer(JsonNode one, JsonNode other) {
    return length(other) > length(one) ? other : one;
  }

  /** Letters of the contract; none where the rules let none be made. */
  private static int length(JsonNode file) {
    return document(file).map(document -> Transcript.of(document).length()).orElse(0);
  }

  private static Optional<ContractDocument> document(JsonNode file) {
    byte[] written = file.toString().getBytes(StandardCharsets.UTF_8);
    Outcome outcome = Pack.lap().contract(Pack.lap().check("longest.json", written));
    return outcome instanceof Outcome.Made made ? Optional.of(made.document()) : Optional.empty();
  }

  private static int pages(JsonNode file) throws IOException {
    Outcome.Made made = new Outcome.Made(document(file).orElseThrow(), List.of());
    try (PDDocument pdf = Loader.loadPDF(Renderers.renditions().render(made, "pdf"))) {
      return pdf.getNumberOfPages();
    }
  }
}
