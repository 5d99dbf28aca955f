package de.vertragswerk.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a file, reading it ends with problems that point into it. */
class MutilatedFilesTest {
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]*\\.[a-z0-9]+(-[a-z0-9]+)*");
  private static final List<String> SNIPPETS =
      List.of(
          "null",
          "{}",
          "[]",
          "\"\"",
          "-1",
          "1e9",
          "0.1",
          "true",
          "\\u0000",
          "\\ud800",
          "\u202E",
          ",",
          "}",
          "{",
          "\"",
          ":",
          "\"variant\": null,",
          "\"omitted\": 1,",
          "\u0000",
          "\uFEFF");

  private final ParameterReader reader = new ParameterReader(TinyPack.LIBRARY);

  @Test
  void mutatedBytesNeverThrow() {
    Random random = new Random(56);
    for (int run = 0; run < 2_000; run++) {
      byte[] content = new RandomFile(random).text().getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(3); change >= 0; change--) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      check(Arrays.copyOf(content, content.length - (run % 5 == 0 ? random.nextInt(50) : 0)));
    }
  }

  @Test
  void patchedTextsNeverThrow() {
    Random random = new Random(13);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder(new RandomFile(random).text());
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(12));
      text.replace(from, to, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
      check(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void check(byte[] content) {
    String shown = new String(content, StandardCharsets.UTF_8);
    assertThatCode(() -> reader.read("file.json", content)).as(shown).doesNotThrowAnyException();
    ParameterReading reading = reader.read("file.json", content);
    assertThat(reading).isEqualTo(reader.read("file.json", content));
    if (reading.parameters() == null) {
      assertThat(reading.hasErrors()).as(shown).isTrue();
    }
    reading.problems().forEach(problem -> checkPlace(problem, shown));
  }

  private static void checkPlace(Problem problem, String content) {
    assertThat(problem.code()).matches(CODE);
    if (problem.place() instanceof Place.Line line) {
      String[] lines = content.split("\n", -1);
      assertThat(line.line()).isBetween(1, lines.length);
      String text = lines[line.line() - 1];
      assertThat(line.column()).isBetween(1, text.codePointCount(0, text.length()) + 1);
    } else if (problem.place() instanceof Place.At at) {
      assertThat(pointsSomewhere(at.pointer(), content)).as("%s in %s", problem, content).isTrue();
    }
  }

  /** In the file, or to where the library says that something should be. */
  private static boolean pointsSomewhere(String pointer, String content) {
    JsonPointer parsed = JsonPointer.compile(pointer);
    return !tree(content).at(parsed).isMissingNode()
        || isDeclared(pointer)
        || (isDeclared(parsed.head().toString())
            || !tree(content).at(parsed.head()).isMissingNode());
  }

  private static boolean isDeclared(String pointer) {
    return TinyPack.LIBRARY.groups().stream().anyMatch(group -> declares(group, pointer))
        || TinyPack.LIBRARY.provisions().stream()
            .map(Clause::parameters)
            .anyMatch(group -> declares(group, pointer));
  }

  private static boolean declares(ParameterGroup group, String pointer) {
    return pointer.equals(TinyPack.LIBRARY.pointer(group.id()));
  }

  private static JsonNode tree(String content) {
    try {
      return new ObjectMapper()
          .readTree(content.startsWith("\uFEFF") ? content.substring(1) : content);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError("a pointer into what is no JSON: " + content, notJson);
    }
  }
}
