package de.vertragswerk;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.tools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipe of docs/performance.md makes an archive, and the next start loads from it. */
final class FasterStartIT {
  private static final Path RECIPE = Path.of("docs/performance.md");
  private static final Path ARCHIVE = Path.of("target/vertragswerk.jsa");
  private static final Pattern OURS_FROM_ARCHIVE =
      Pattern.compile("de\\.vertragswerk\\.Main source: shared objects file \\(top\\)");

  private final Tool shell = Tool.needed("sh");

  private static List<String> recipe() throws IOException {
    return Files.readAllLines(RECIPE).stream()
        .filter(line -> line.startsWith("java ") && line.contains(ARCHIVE.toString()))
        .toList();
  }

  private Tool.Run run(String command) {
    return shell.run(Path.of("."), Duration.ofMinutes(3), List.of("-c", command));
  }

  @Test
  void theSecondStartTakesItsClassesFromTheArchiveOfTheFirst() throws IOException {
    Files.deleteIfExists(ARCHIVE);
    assertThat(recipe()).hasSize(2);
    String made = run(recipe().get(0)).orFail();
    assertThat(ARCHIVE).exists();
    String start = recipe().get(1);
    assertThat(made).contains(run(start).orFail());
    String watched = start.replace("java ", "java -Xshare:on ").replace("-Xlog:disable", "");
    assertThat(run(watched.replace("java ", "java -Xlog:class+load ")).orFail())
        .containsPattern(OURS_FROM_ARCHIVE);
  }

  @Test
  void aStartWithoutAnArchiveWorksAndSaysNothingOfIt() throws IOException {
    Files.deleteIfExists(ARCHIVE);
    assertThat(run(recipe().get(1)).orFail().lines()).hasSize(2).allMatch(this::isFile);
  }

  private boolean isFile(String line) {
    return Files.exists(Path.of(line));
  }
}
