package de.vertragswerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README that starts with the product's jar works as it stands there. */
final class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final String JAR = "java -jar target/vertragswerk.jar";
  private static final Path NEW_FILE = Path.of("target/my-contract.json");

  static Stream<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inShell = false;
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("```")) {
        inShell = line.equals("```sh");
      } else if (inShell && line.contains(JAR)) {
        commands.add(line.substring(line.indexOf(JAR)));
      }
    }
    return commands.stream();
  }

  @Test
  void theReadmeShowsCommands() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theyWork(String command) throws IOException, InterruptedException {
    Files.deleteIfExists(NEW_FILE);
    Path log = Files.createTempFile("readme", ".log");
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
    assertThat(process.exitValue()).as("%s%n%s", command, Files.readString(log)).isZero();
    Files.delete(log);
  }
}
