package de.vertragswerk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Cli;
import de.vertragswerk.cli.Console;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says to calls it cannot follow; TMP stands for a folder of the test. */
final class WrongCallsTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aFolderWithAContractAndAnEmptyOne() throws IOException {
    Files.copy(Pack.LOAN_PARAMETERS.resolve("minimal.json"), folder.resolve("loan.json"));
    Files.createDirectory(folder.resolve("empty"));
  }

  private int run(String arguments) {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    return new Cli(console, Renderers.renditions())
        .run(arguments.replace("TMP", folder.toString()).split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek|Unbekannte Angabe: chek. Gemeint: check",
        "render TMP/loan.json --out|Es fehlt: --out DIR.",
        "check --format xml TMP/loan.json|--format passt nicht: xml. Möglich sind: text, json.",
        "check --format text --format json x|Die Option --format steht zweimal da",
        "render TMP/loan.json --out x --draft=yes|Die Option --draft hat keinen Wert",
        "render TMP/loan.json --out x --format doc|„doc“ gibt es nicht; möglich sind",
        "render TMP/loan.json --out TMP/loan.json|loan.json“ ist eine Datei, kein Ordner.",
        "new --out TMP/loan.json/x|loan.json“ ist eine Datei, kein Ordner.",
        "schema --library TMP/none|none“ gibt es nicht. Nennen Sie mit --library",
        "schema --library TMP/loan.json|loan.json“ ist eine Datei. Nennen Sie mit --library",
        "schema --library TMP/empty|liegt keine Klauselbibliothek, denn library.yaml fehlt",
      })
  void endWithTwoAndSayWhatIsWrong(String arguments, String said) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(said, "--help").doesNotContain("Exception");
  }

  @Test
  void aContractNeverOverwritesItsInput() throws IOException {
    String before = Files.readString(folder.resolve("loan.json"));
    String render = "render TMP/loan.json --format html,json --library " + Pack.LOAN + " --out ";
    assertThat(run(render + "TMP/empty/..")).isEqualTo(2);
    assertThat(err.toString()).contains("würde die Eingabedatei", "loan.json");
    assertThat(Files.readString(folder.resolve("loan.json"))).isEqualTo(before);
    assertThat(folder.resolve("loan.html")).doesNotExist();
    assertThat(run(render + "TMP/empty")).isZero();
  }

  @Test
  void aFileMayBeginWithAnAtSign() throws IOException {
    Files.writeString(folder.resolve("@x.json"), "--help");
    assertThat(run("check --library " + Pack.LOAN + " TMP/@x.json")).isEqualTo(1);
    assertThat(out.toString()).contains("@x.json: 1 Fehler");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "render",
        "new",
        "schema",
        "library",
        "library check",
        "library show",
        "completion"
      })
  void helpIsGermanAndNamesTheExitCodes(String command) {
    assertThat(run((command + " --help").strip())).isZero();
    assertThat(out.toString())
        .contains("Aufruf: vertragswerk", "Diese Hilfe zeigen.", "Exit-Codes:", " 0 ", " 3 ")
        .doesNotContain("COMMAND", "Usage", "Show this", "Print version");
    Stream<String> options = out.toString().lines().filter(line -> line.contains("--"));
    assertThat(options.filter(line -> line.matches(" +(-\\w, )? *--\\S+ *")))
        .as("options without a word about them")
        .allMatch(line -> line.contains("[,FORMAT...]"));
  }
}
