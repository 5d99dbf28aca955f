package de.vertragswerk.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who types what a guide says, from its beginning to its end, gets what it says. */
final class GuideCommandsIT {
  private static final String JAR = "java -jar target/vertragswerk.jar ";

  private static final List<String> LINKED =
      List.of("clause-library", "samples", "target/vertragswerk.jar", "target/lib");

  @TempDir Path folder;

  static List<Path> guides() {
    return Guide.ALL;
  }

  @Test
  void theyShowCommands() {
    List<String> lines =
        Guide.ALL.stream()
            .flatMap(guide -> Guide.of(guide).commands().stream())
            .map(Guide.Command::line)
            .toList();
    assertThat(lines).hasSizeGreaterThan(20);
  }

  /** A folder as the reader finds it: with the program, the library and the samples. */
  private void set() throws IOException {
    Files.createDirectory(folder.resolve("target"));
    for (String name : LINKED) {
      Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void worksFromItsBeginningToItsEnd(Path guide) throws IOException, InterruptedException {
    set();
    String printed = "";
    for (Guide.Step step : Guide.of(guide).steps()) {
      if (step instanceof Guide.Command command) {
        printed = run(command);
      } else if (step instanceof Guide.Output output) {
        assertThat(printed).contains(output.lines());
      } else if (step instanceof Guide.Edit edit) {
        edit.edit().apply(folder);
      }
    }
  }

  /** Only the links: what they lead to belongs to the project. */
  @AfterEach
  void removeTheLinks() throws IOException {
    for (String name : LINKED) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  private String run(Guide.Command command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("guide", ".log");
    Process process =
        new ProcessBuilder("sh", "-c", command.line())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command.line()).isTrue();
    String printed = Files.readString(log).replace('\u00A0', ' ');
    Files.delete(log);
    assertThat(process.exitValue())
        .as("%s%n%s", command.line(), printed)
        .isEqualTo(command.exitCode());
    return printed;
  }

  @Test
  void aGuideStartsTheProgramAsTheReadmeDoes() {
    assertThat(Guide.ALL)
        .flatExtracting(guide -> Guide.of(guide).commands())
        .extracting(Guide.Command::line)
        .filteredOn(line -> line.contains("java"))
        .allSatisfy(line -> assertThat(line).startsWith(JAR));
  }
}
