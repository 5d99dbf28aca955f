package de.vertragswerk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * R3: a process that writes is killed at any moment, again and again; what it had been told is
 * stored is there afterwards. The list of what it was told is kept outside, in this JVM.
 */
final class DurabilityTest {
  private static final int SEED = 20_261_130;

  /** What the store has reported as done. */
  private record Acknowledged(CaseId id, long version, String text) {
    static Acknowledged parse(String line) {
      String[] words = line.split(" ", 4);
      return new Acknowledged(new CaseId(words[1]), Long.parseLong(words[2]), words[3]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFewKillsLoseNothing(Databases kind) throws Exception {
    assertThat(kill(kind, 3)).as("acknowledged writes").isGreaterThan(20);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void manyKillsLoseNothing(Databases kind) throws Exception {
    assertThat(kill(kind, 50)).as("acknowledged writes").isGreaterThan(1_000);
  }

  private static long kill(Databases kind, int rounds) throws Exception {
    Random random = new Random(SEED);
    try (TestStore people = TestStore.own(kind)) {
      Actor provider = people.provider();
      List<Acknowledged> acknowledged = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        int before = acknowledged.size();
        acknowledged.addAll(
            runAndKill(people, provider, 10 + random.nextInt(60), random.nextInt(40)));
        check(people, provider, acknowledged.subList(before, acknowledged.size()));
      }
      check(people, provider, acknowledged);
      return acknowledged.size();
    }
  }

  /**
   * Kills the writer some milliseconds after so many acknowledgements, and reads on to the end of
   * what it had still said.
   */
  private static List<Acknowledged> runAndKill(
      TestStore people, Actor provider, int after, int milliseconds) throws Exception {
    Process writer = start(people, provider);
    List<Acknowledged> acknowledged = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("open");
      String line = said.readLine();
      while (line != null && acknowledged.size() < after) {
        acknowledged.add(Acknowledged.parse(line));
        line = said.readLine();
      }
      Thread.sleep(milliseconds);
      writer.toHandle().destroyForcibly(); // which leaves us what it said, unlike that of Process
      while (line != null) {
        acknowledged.add(Acknowledged.parse(line));
        line = said.readLine();
      }
    }
    assertThat(writer.waitFor()).as("killed").isEqualTo(137);
    return acknowledged;
  }

  private static Process start(TestStore people, Actor provider) throws IOException {
    StoreSettings.Shared shared = people.settings.shared();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            WriterProgram.class.getName(),
            people.settings.data().toString(),
            shared == null ? "-" : shared.url(),
            shared == null ? "-" : shared.user(),
            shared == null ? "-" : shared.password(),
            provider.account().value(),
            provider.organisation().value())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .directory(new File("."))
        .start();
  }

  private static void check(TestStore people, Actor provider, List<Acknowledged> acknowledged) {
    try (Store reopened = Store.open(people.settings, people.clock)) {
      assertThat(reopened.journal().verify().isWhole()).isTrue();
      for (Acknowledged each : acknowledged) {
        CaseFile found = reopened.cases().find(provider, each.id()).orElseThrow();
        assertThat(found.version()).isGreaterThanOrEqualTo(each.version());
        if (each.version() > 1) {
          assertThat(reopened.drafts().read(provider, each.id()).orElseThrow().texts())
              .containsEntry("/project/title", each.text());
        }
        assertThat(reopened.journal().ofCase(provider, each.id()))
            .as("entries for one change each")
            .hasSize((int) found.version());
      }
    }
  }
}
