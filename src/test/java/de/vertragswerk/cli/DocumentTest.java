package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.library.PackCopy;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code document} and {@code notice} through their real door. */
final class DocumentTest extends CliDoor {
  private static final Path LOAN_FILE = Pack.LOAN_PARAMETERS.resolve("full.json");

  private int make(String command, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(more));
    arguments.addAll(
        List.of("--library", Pack.LOAN, "--format", "json", "--out", folder.resolve("out")));
    return run(arguments.toArray());
  }

  private String made(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void withoutArgumentsItSaysWhatThereIs() {
    assertThat(run("document", "--library", Pack.LOAN)).isZero();
    assertThat(out.toString())
        .contains("Erinnerung (`returnReminder`)", "Braucht die bisherige Parameterdatei")
        .contains("### Pflicht (`returnReminder.duty`)", "Kennung einer Bestimmung dieses Vertrags")
        .contains(
            "### Wie oft schon erinnert (`returnReminder.reminders`)", "Einheit: Erinnerungen");
  }

  @Test
  void valuesAreReadByTheirType() throws IOException {
    assertThat(
            make(
                "document",
                "returnReminder",
                LOAN_FILE,
                "--duty",
                "calibrationCare",
                "--until",
                "2024-05-01",
                "--reminders",
                "1",
                "--urgent=true",
                "--enclosures",
                "Vertrag",
                "--enclosures",
                "Protokoll"))
        .as(err.toString())
        .isZero();
    assertThat(outputs()).containsExactly("full-returnReminder.json");
    assertThat(made("full-returnReminder.json"))
        .contains(
            "Eilt!",
            "\"Pflege und Kalibrierung\"",
            "§\u00a04",
            "1.\u00a0Mai\u00a02024",
            "Protokoll");
    JsonNode parameters =
        new ObjectMapper().readTree(made("full-returnReminder.json")).findValue("returnReminder");
    assertThat(parameters.get("reminders").intValue()).isEqualTo(1);
    assertThat(parameters.get("enclosures")).hasSize(2);
  }

  @Test
  void valuesStandInAFileAndTheCommandLineGoesFirst() throws IOException {
    Path data =
        file(
            "data.json",
            "{\"duty\": \"permittedUse\", \"until\": \"2024-05-01\", \"words\": \"Bitte.\"}");
    assertThat(
            make("document", "returnReminder", LOAN_FILE, "--data", data, "--until", "2024-06-01"))
        .as(err.toString())
        .isZero();
    assertThat(made("full-returnReminder.json"))
        .contains("Bitte.", "1.\u00a0Juni\u00a02024")
        .doesNotContain("1.\u00a0Mai\u00a02024");
  }

  @Test
  void theNoticeIsTheDocumentTheLibraryNames() throws IOException {
    assertThat(make("notice", LOAN_FILE, "--duty", "permittedUse", "--until", "2024-05-01"))
        .as(err.toString())
        .isZero();
    assertThat(outputs()).containsExactly("full-returnReminder.json");
  }

  @Test
  void aLibraryMayHaveNoNotice() throws IOException {
    PackCopy.in(folder.resolve("pack")).replace("library.yaml", "notice: returnReminder\n", "");
    assertThat(run("notice", LOAN_FILE, "--library", folder.resolve("pack"), "--out", folder))
        .isEqualTo(2);
  }

  @Test
  void anUnknownOptionIsGuessed() {
    assertThat(make("document", "returnReminder", LOAN_FILE, "--remindres", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("--remindres", "Gemeint: --reminders?");
  }

  @Test
  void anUnknownDocumentIsNamedWithThoseThereAre() {
    assertThat(make("document", "reminder", LOAN_FILE)).isEqualTo(2);
    assertThat(err.toString()).contains("returnReminder, loanAmendment");
  }

  @Test
  void whatIsWrongWithTheValuesIsSaidInTheirOwnWords() throws IOException {
    assertThat(
            make(
                "document",
                "returnReminder",
                LOAN_FILE,
                "--duty",
                "creditNotice",
                "--until",
                "2030-01-01",
                "--reminders",
                "zwei"))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("[returnReminder.provision-not-taken]", "Nennung in Veröffentlichungen")
        .contains("[returnReminder.until-after-loan]")
        .contains("[returnReminder.wrong-type]", "Wie oft schon erinnert");
    assertThat(outputs()).isEmpty();
  }

  @Test
  void aMissingValueIsAnErrorButADraftShowsTheGap() throws IOException {
    assertThat(make("document", "returnReminder", LOAN_FILE, "--until", "2024-05-01")).isEqualTo(1);
    assertThat(err.toString()).contains("[returnReminder.missing-value]", "Pflicht");
    assertThat(make("document", "returnReminder", LOAN_FILE, "--until", "2024-05-01", "--draft"))
        .isZero();
    assertThat(made("full-returnReminder.json")).contains("ENTWURF", "[fehlt: Pflicht]");
  }

  @Test
  void hostileValuesStayWords() throws IOException {
    String hostile = "**x** ${loan.begin} [[annexes]] [[field]] [#if] <b> ## y";
    assertThat(
            make(
                "document",
                "returnReminder",
                LOAN_FILE,
                "--duty",
                "permittedUse",
                "--until",
                "2024-05-01",
                "--words",
                hostile))
        .isZero();
    assertThat(made("full-returnReminder.json")).contains("\"" + hostile + "\"");
  }

  @Test
  void theContractItselfDoesNotKnowTheValuesOfADocument() throws IOException {
    Path file =
        file(
            "more.json",
            Files.readString(LOAN_FILE)
                .replaceFirst("\\{", "{\"returnReminder\": {\"until\": \"2024-05-01\"},"));
    assertThat(run("check", file, "--library", Pack.LOAN)).isEqualTo(1);
    assertThat(out.toString()).contains("returnReminder", "unknown-key");
    assertThat(make("document", "returnReminder", file, "--duty", "permittedUse"))
        .as(err.toString())
        .isZero();
  }

  @Test
  void theLibraryShowsAnnexesAndDocuments() {
    assertThat(run("library", "show", "--library", Pack.LOAN)).isZero();
    assertThat(out.toString())
        .contains("## Anlagen", "| `conditionReportForm` | Zustandsprotokoll |")
        .contains("## Änderungsvereinbarung (`loanAmendment`)")
        .contains("`returnReminder.until-after-loan`");
  }

  @Test
  void theComparisonOfLibrariesCoversThem() throws IOException {
    PackCopy copy = PackCopy.in(folder.resolve("later"));
    copy.replace("annexes/conditionReportForm/standard.md", "Schäden und", "Mängel und");
    copy.replace("documents/returnReminder/document.yaml", "label: Eilig", "label: Dringend");
    copy.replace("documents/loanAmendment/standard.md", "bleibt es beim", "gilt der");
    assertThat(run("library", "diff", Pack.LOAN, folder.resolve("later"))).isZero();
    assertThat(out.toString())
        .contains("Anlage conditionReportForm, geändert", "[-Schäden-]{+Mängel+}")
        .contains("Angabe returnReminder.urgent, geändert")
        .contains("Dokument loanAmendment, geändert");
  }
}
