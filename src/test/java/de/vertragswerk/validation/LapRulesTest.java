package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every rule of the LAP library can speak, and can be silent, on files somebody could write. */
class LapRulesTest {
  private static final Path PATCHES = Path.of("src/test/resources/lap-rules/patches.yaml");
  private static final String SAMPLE = "ge-quarterly-report.json";
  private static final String SILENCED_BY = "silencedBy";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final JsonNode SAMPLE_FILE = sample();
  private static final JsonNode ENTRIES = entries();
  private static final Set<String> RULES =
      Pack.compiled(Pack.LAP).library().rules().stream()
          .map(Rule::id)
          .collect(Collectors.toCollection(TreeSet::new));

  private static JsonNode sample() {
    try {
      return JSON.readTree(Files.readString(Pack.SAMPLES.resolve(SAMPLE)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonNode entries() {
    try {
      Load yaml = new Load(LoadSettings.builder().build());
      return JSON.valueToTree(yaml.loadFromString(Files.readString(PATCHES)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Stream<String> patched() {
    return ENTRIES.propertyStream().map(entry -> entry.getKey()).filter(RULES::contains);
  }

  @Test
  void everyRuleHasAnEntry() {
    Set<String> missing = new TreeSet<>(RULES);
    ENTRIES.fieldNames().forEachRemaining(missing::remove);
    assertThat(missing)
        .as("rules to add to %s, each with a patch onto %s that makes it speak", PATCHES, SAMPLE)
        .isEmpty();
  }

  @Test
  void everyEntryIsForARule() {
    assertThat(ENTRIES.fieldNames())
        .toIterable()
        .as("entries of %s, to be removed where the library has no such rule", PATCHES)
        .isSubsetOf(RULES);
  }

  @ParameterizedTest
  @MethodSource("patched")
  void speaksAndIsSilent(String rule) {
    JsonNode entry = ENTRIES.get(rule);
    if (entry.has(SILENCED_BY)) {
      assertThat(codes(SAMPLE_FILE)).as("what %s itself should say", SAMPLE).contains(rule);
      assertThat(codes(patched(entry.get(SILENCED_BY)))).doesNotContain(rule);
    } else {
      assertThat(codes(patched(entry))).as("with the patch %s", entry).contains(rule);
      assertThat(codes(SAMPLE_FILE)).as("what %s itself says", SAMPLE).doesNotContain(rule);
    }
  }

  /** Nothing else may keep such a file from being read: the rule alone is what sees it. */
  private static List<String> codes(JsonNode file) {
    List<Problem> problems =
        Pack.lap().check(SAMPLE, file.toString().getBytes(StandardCharsets.UTF_8)).problems();
    assertThat(problems).filteredOn(Problem::isError).extracting(Problem::code).isSubsetOf(RULES);
    return problems.stream().map(Problem::code).toList();
  }

  private static JsonNode patched(JsonNode patch) {
    return merged(SAMPLE_FILE, patch);
  }

  /** RFC 7396. */
  private static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result = target.isObject() ? target.deepCopy() : JSON.createObjectNode();
    patch
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isNull()) {
                result.remove(field.getKey());
              } else {
                result.set(field.getKey(), merged(result.path(field.getKey()), field.getValue()));
              }
            });
    return result;
  }
}
