package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.workflow.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the command line answers with a problem and its place, or prints it. */
final class HostileInputTest extends CliDoor {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"contract\": {}, \"contract\": {}}",
        "{\"contract\": 5}",
        "\"x\"",
        "{\"a\":\"\\uD800\"}"
      })
  void aBrokenFileIsAProblemWithAPlace(String content) throws IOException {
    Path input = file("broken.json", content);
    assertThat(run("check", input)).isEqualTo(1);
    assertThat(out.toString())
        .contains("Fehler")
        .doesNotContain("Exception", "null;", "{label}", "{subject}");
    int drafted = run("render", "--draft", input, "--out", folder.resolve("out"));
    assertThat(drafted).isIn(0, 1);
    assertThat(outputs()).hasSize(drafted == 0 ? 2 : 0);
  }

  @Test
  void deepNestingIsAProblem() throws IOException {
    Path input = file("deep.json", "[".repeat(100_000));
    assertThat(run("check", input)).isEqualTo(1);
  }

  @Test
  void fiftyMegabytesAreRefusedUnread() throws IOException {
    Path input = folder.resolve("large.json");
    try (var large = new java.io.RandomAccessFile(input.toFile(), "rw")) {
      large.setLength(50_000_000);
    }
    assertThat(run("check", input)).isEqualTo(1);
    assertThat(out.toString()).contains("too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7} [#if x]",
        "<b>fett</b>",
        "[x](http://y) ![z](q)",
        "§§ 1 ff.",
        "a&amp;b </script><!--",
        "Σωκράτης Иванов Łódź ſ"
      })
  void aValueIsLiteralInEveryFormat(String hostile) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    var root = (com.fasterxml.jackson.databind.node.ObjectNode) mapper.readTree(SAMPLE.toFile());
    ((com.fasterxml.jackson.databind.node.ObjectNode) root.get("project")).put("title", hostile);
    Path input = file("hostile.json", mapper.writeValueAsString(root));
    assertThat(
            run("render", input, "--out", folder.resolve("out"), "--format", "docx,pdf,html,json"))
        .as(err.toString())
        .isZero();
    for (Format format : Format.values()) {
      byte[] file = Files.readAllBytes(folder.resolve("out/hostile." + format.extension()));
      assertThat(Sentences.says(hostile, format, file)).as(format.extension()).isTrue();
    }
    String json = Files.readString(folder.resolve("out/hostile.json"));
    assertThat(mapper.readTree(json).findValuesAsText("text"))
        .anyMatch(text -> text.contains(hostile));
    String html = Files.readString(folder.resolve("out/hostile.html"));
    assertThat(org.jsoup.Jsoup.parse(html).body().text()).contains(hostile);
  }

  @ParameterizedTest
  @CsvSource({"\\u0007", "\\u202E", "\\uD83D\\uDE00", "\\u05D0", "\\u0000"})
  void whatCannotBePrintedIsRefusedWithItsPlace(String escape) throws IOException {
    String title =
        new ObjectMapper().readTree(SAMPLE.toFile()).get("project").get("title").asText();
    Path input = changed("odd.json", "\"" + title + "\"", "\"a" + escape + "b\"");
    assertThat(run("render", input, "--out", folder.resolve("out"))).isEqualTo(1);
    assertThat(err.toString()).contains("/project/title", "U+");
    assertThat(outputs()).isEmpty();
  }
}
