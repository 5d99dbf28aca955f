package de.vertragswerk.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the machine that tests read our files back with. Where it is missing, its tests are
 * skipped; where the environment says {@code VERTRAGSWERK_TOOLS=required}, they fail.
 */
public final class Tool {
  private static final boolean REQUIRED = "required".equals(System.getenv("VERTRAGSWERK_TOOLS"));

  private final String program;

  private Tool(String program) {
    this.program = program;
  }

  /** The first of the names that is on the path. */
  public static Tool needed(String... names) {
    String found = Stream.of(names).filter(Tool::isOnPath).findFirst().orElse("");
    if (REQUIRED) {
      assertThat(found).as("one of %s", List.of(names)).isNotEmpty();
    }
    assumeTrue(!found.isEmpty(), () -> "not on this machine: " + List.of(names));
    return new Tool(found);
  }

  /** A program whose place is known. */
  public static Tool at(Path program) {
    return new Tool(program.toString());
  }

  private static boolean isOnPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** What a run printed on both channels. */
  public record Run(int exitCode, String output) {
    public String orFail() {
      assertThat(exitCode).as(output).isZero();
      return output;
    }
  }

  public Run run(Path folder, Duration limit, List<String> arguments) {
    return run(folder, limit, Map.of(), arguments);
  }

  /** Runs the program to its end; a run that takes longer than the limit is ended and fails. */
  public Run run(
      Path folder, Duration limit, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    try {
      Path output = Files.createTempFile("tool", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      assertThat(ended).as("%s ended in %s: %s", command, limit, printed).isTrue();
      return new Run(process.exitValue(), printed);
    } catch (IOException e) {
      throw new AssertionError(command.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
