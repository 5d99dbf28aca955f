package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.library.PackCopy;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code render --annexes} through its real door. */
final class AnnexesTest extends CliDoor {
  private static final Path LOAN_FILE = Pack.LOAN_PARAMETERS.resolve("full.json");
  private static final ClauseLibrary LAP = Pack.compiled(Pack.LAP).library();

  static Stream<Path> samples() {
    return Pack.samples().stream();
  }

  /** What the contract lists, what its clauses refer to, and the files: one and the same. */
  @ParameterizedTest
  @MethodSource("samples")
  void filesListAndReferencesAgree(Path sample) throws IOException {
    Path out = folder.resolve("out");
    assertThat(run("render", sample, "--annexes", "--out", out, "--format", "json")).isZero();
    String stem = sample.getFileName().toString().replace(".json", "");
    JsonNode contract = new ObjectMapper().readTree(out.resolve(stem + ".json").toFile());
    List<String> texts = contract.findValuesAsText("id");
    List<String> listed =
        LAP.annexes().stream()
            .map(Annex::id)
            .filter(id -> texts.contains("KVx_" + id))
            .sorted()
            .toList();
    List<String> referredTo =
        Stream.of(contract.findValuesAsText("section"), contract.findValuesAsText("target"))
            .flatMap(List::stream)
            .filter(target -> target.startsWith("KVx_"))
            .map(target -> target.substring("KVx_".length()))
            .distinct()
            .sorted()
            .toList();
    List<String> made =
        outputs().stream()
            .filter(name -> name.startsWith(stem + "-"))
            .map(name -> name.substring(stem.length() + 1, name.length() - ".json".length()))
            .sorted()
            .toList();
    assertThat(listed).isNotEmpty();
    assertThat(made).isEqualTo(listed).isEqualTo(referredTo);
  }

  @Test
  void withoutTheOptionThereIsTheContractAlone() throws IOException {
    run("render", LOAN_FILE, "--library", Pack.LOAN, "--out", folder.resolve("out"));
    assertThat(outputs()).containsExactly("full.docx", "full.pdf");
  }

  @Test
  void theAnnexIsMadeInEachFormat() throws IOException {
    assertThat(
            run(
                "render",
                LOAN_FILE,
                "--annexes",
                "--library",
                Pack.LOAN,
                "--out",
                folder.resolve("out"),
                "--format",
                "docx,pdf,html,json"))
        .isZero();
    assertThat(outputs())
        .hasSize(8)
        .contains("full-conditionReportForm.pdf", "full-conditionReportForm.docx");
    String page = Files.readString(folder.resolve("out/full-conditionReportForm.html"));
    assertThat(page).contains("Zustandsprotokoll", "Anlage\u00a01 zum Leihvertrag");
  }

  @Test
  void anErrorInAnAnnexKeepsAllFilesBack() throws IOException {
    PackCopy pack = PackCopy.in(folder.resolve("pack"));
    pack.replace("annexes/conditionReportForm/standard.md", "${lender.name}.", "${lender.nam}.");
    Path out = folder.resolve("out");
    Path library = folder.resolve("pack");
    assertThat(run("render", LOAN_FILE, "--annexes", "--library", library, "--out", out))
        .isEqualTo(1);
    assertThat(outputs()).isEmpty();
    assertThat(err.toString())
        .contains("annexes/conditionReportForm/standard.md:1:", "library.unknown-name-in-text");
    assertThat(run("render", LOAN_FILE, "--library", library, "--out", out)).isZero();
    assertThat(run("library", "check", "--library", library)).isEqualTo(1);
    assertThat(out().contains("library.unknown-name-in-text")).isTrue();
  }

  private String out() {
    return out.toString();
  }

  @Test
  void noAnnexHasTheNameOfAnotherContract() throws IOException {
    Path first = file("full.json", Files.readString(LOAN_FILE));
    Path second = file("full-conditionReportForm.json", Files.readString(LOAN_FILE));
    Path out = folder.resolve("out");
    assertThat(run("render", first, second, "--annexes", "--library", Pack.LOAN, "--out", out))
        .isEqualTo(2);
    assertThat(outputs()).isEmpty();
    assertThat(run("render", first, second, "--library", Pack.LOAN, "--out", out)).isZero();
  }

  @Test
  void theAnnexesOfADraftAreMarked() throws IOException {
    Path broken =
        file("draft.json", Files.readString(LOAN_FILE).replaceFirst("\"city\"", "\"cite\""));
    assertThat(
            run(
                "render",
                broken,
                "--annexes",
                "--draft",
                "--library",
                Pack.LOAN,
                "--format",
                "html",
                "--out",
                folder.resolve("out")))
        .isZero();
    assertThat(Files.readString(folder.resolve("out/draft-conditionReportForm.html")))
        .contains("ENTWURF");
  }
}
