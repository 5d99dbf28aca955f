package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.vertragswerk.random.RandomParameterFiles;
import de.vertragswerk.tools.Tool;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program makes the same bytes wherever, whenever and by whatever Java it is run. */
final class SameBytesIT {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Path JVMS = Path.of("/usr/lib/jvm");
  private static final int RANDOM_FILES = 4;

  @TempDir private static Path folder;
  private static List<Path> inputs = List.of();
  private static Map<String, String> expected = Map.of();

  @BeforeAll
  static void renderHere() throws IOException {
    inputs = new ArrayList<>(Pack.samples());
    List<String> random = RandomParameterFiles.of(Pack.compiled(Pack.LAP), RANDOM_FILES);
    for (int seed = 0; seed < RANDOM_FILES; seed++) {
      inputs.add(Files.writeString(folder.resolve("random-" + seed + ".json"), random.get(seed)));
    }
    expected = rendered(Path.of(System.getProperty("java.home")), Map.of(), List.of());
    assertThat(expected).hasSize(inputs.size() * 4);
  }

  @Test
  void inASecondRun() throws IOException {
    assertThat(rendered(here(), Map.of(), List.of())).isEqualTo(expected);
  }

  /**
   * The Turkish i, digits that are not 0 to 9, days that begin elsewhere, letters that are lost.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab"
            + " -Duser.timezone=America/St_Johns",
        "-Dfile.encoding=US-ASCII -Dstdout.encoding=US-ASCII -Duser.language=th -Duser.country=TH",
      })
  void underOtherDefaults(String options) throws IOException {
    Map<String, String> poor = Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu");
    assertThat(rendered(here(), poor, List.of(options.split(" ", -1)))).isEqualTo(expected);
  }

  @Test
  void byEveryJavaOfTheMachine() throws IOException {
    List<Path> others = otherJavas();
    boolean required = "required".equals(System.getenv("VERTRAGSWERK_TOOLS"));
    assumeFalse(others.isEmpty() && !required, "only one Java on this machine");
    assertThat(others).as("another Java than %s", here()).isNotEmpty();
    for (Path java : others) {
      assertThat(rendered(java, Map.of(), List.of())).as(java.toString()).isEqualTo(expected);
    }
  }

  private static Path here() {
    return Path.of(System.getProperty("java.home"));
  }

  /** One of each version that is not this one and can run what is compiled for 17. */
  private static List<Path> otherJavas() throws IOException {
    Map<Integer, Path> homes = new TreeMap<>();
    List<Path> candidates = new ArrayList<>();
    String set = System.getenv("JAVA_HOME");
    if (set != null && !set.isBlank()) {
      candidates.add(Path.of(set));
    }
    if (Files.isDirectory(JVMS)) {
      try (Stream<Path> folders = Files.list(JVMS)) {
        folders.sorted().forEach(candidates::add);
      }
    }
    for (Path home : candidates) {
      int version = version(home);
      if (version >= 17 && version != Runtime.version().feature()) {
        homes.putIfAbsent(version, home);
      }
    }
    return List.copyOf(homes.values());
  }

  /** The number in the file that every JDK has at its top; 0 where there is none. */
  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("JAVA_VERSION=\"(?:1\\.)?(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** The hashes of all files that one run of the program makes, by name. */
  private static Map<String, String> rendered(
      Path java, Map<String, String> environment, List<String> options) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-jar", "target/vertragswerk.jar", "render"));
    inputs.forEach(input -> arguments.add(input.toString()));
    arguments.addAll(List.of("--out", out.toString(), "--format", "docx,pdf,html,json"));
    Tool.at(java.resolve("bin/java")).run(Path.of("."), LIMIT, environment, arguments).orFail();
    return Hashes.of(out);
  }
}
