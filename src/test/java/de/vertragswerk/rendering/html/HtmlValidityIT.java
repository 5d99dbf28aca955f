package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.vertragswerk.tools.NodePackages;
import de.vertragswerk.tools.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of the W3C has neither errors nor warnings for any sample. */
class HtmlValidityIT {
  private static final String JAR = "node_modules/vnu-jar/build/dist/vnu.jar";

  @TempDir Path folder;

  @Test
  void theCheckerHasNothingToSay() throws IOException {
    assertThat(messages(HtmlSamples.write(HtmlSamples.all(), folder))).isEmpty();
  }

  @Test
  void theCheckerSaysWhatIsWrong() throws IOException {
    assertThat(messages(List.of(FaultyPage.write(folder))))
        .anyMatch(message -> message.contains("\u201calt\u201d attribute"))
        .anyMatch(message -> message.contains("\u201clang\u201d attribute"));
  }

  /**
   * The checker says everything at once, as JSON. It must not guess the language: of texts that
   * make little sense it guesses another one each time.
   */
  private static List<String> messages(List<Path> files) throws IOException {
    Path packages = NodePackages.folder();
    List<String> arguments =
        new ArrayList<>(List.of("-jar", JAR, "--no-langdetect", "--format", "json", "--stdout"));
    files.forEach(file -> arguments.add(file.toString()));
    String output = Tool.needed("java").run(packages, Duration.ofMinutes(3), arguments).output();
    List<String> messages = new ArrayList<>();
    for (JsonNode message : new JsonMapper().readTree(output).required("messages")) {
      if (!isAboutTheParameters(message) && !isAboutPictures(message)) {
        messages.add(message.toString());
      }
    }
    return messages;
  }

  /**
   * The checker's reading of policies knows no picture that stands in the page itself, whatever the
   * policy says. Browsers do: {@link HtmlInBrowserIT} looks whether they show it.
   */
  private static boolean isAboutPictures(JsonNode message) {
    return message
        .required("message")
        .asText()
        .matches(
            "Resource violates .*: image \u201cdata:image/.* blocked by \u201cimg-src\u201d.*");
  }

  /**
   * The checker takes the embedded parameter file for a script that the page's policy blocks. HTML
   * calls an element of this type a data block: nothing runs, and no policy is asked.
   */
  private static boolean isAboutTheParameters(JsonNode message) {
    return message.required("message").asText().startsWith("Inline script violates")
        && message
            .path("extract")
            .asText()
            .contains("<script type=\"application/json\" id=\"parameters\"");
  }
}
