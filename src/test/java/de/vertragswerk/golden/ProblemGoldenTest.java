package de.vertragswerk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Cli;
import de.vertragswerk.cli.Console;
import de.vertragswerk.workflow.Renderers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line says about files that something is wrong with, word for word. */
final class ProblemGoldenTest {
  static List<Path> bad() {
    return GoldenFiles.cases("bad");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatIsWrongIsSaidInTheseWords(Path folder) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Cli cli =
        new Cli(
            new Console(new PrintWriter(out), new PrintWriter(err), false), Renderers.renditions());
    String input = folder.resolve(GoldenFiles.INPUT).toString();
    int code = cli.run("check", input, "--library", GoldenFiles.packOf(folder).toString());
    assertThat(err.toString()).isEmpty();
    assertThat(code).isEqualTo(1);
    String said = out.toString().replace(System.lineSeparator(), "\n");
    assertThat(said).doesNotContainPattern("\\{[?!a-z]").doesNotContain("Exception", "„“");
    GoldenFiles.compare(folder, "problems.txt", said.replace(input, GoldenFiles.INPUT));
  }
}
