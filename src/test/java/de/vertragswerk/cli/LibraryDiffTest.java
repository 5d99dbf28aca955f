package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.comparison.Subject;
import de.vertragswerk.library.PackCopy;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code library diff}, as somebody uses it before a new version of a library is released. */
class LibraryDiffTest extends CliDoor {
  private static final String HANDOVER = "provisions/equipmentHandover/";

  private Path later;
  private PackCopy copy;

  @BeforeEach
  void copyThePack() throws IOException {
    later = folder.resolve("later");
    copy = PackCopy.in(later);
  }

  private int diff(Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = "library";
    all[1] = "diff";
    all[2] = Pack.LOAN;
    all[3] = later;
    System.arraycopy(more, 0, all, 4, more.length);
    return run(all);
  }

  @Test
  void findsNothingWhereNothingIsDifferent() {
    assertThat(diff()).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().strip())
        .isEqualTo("Von equipment-loan@2.3.0 zu equipment-loan@2.3.0: 0 Unterschiede");
  }

  @Test
  void showsWordByWordWhatChanged() throws IOException {
    copy.replace(HANDOVER + "provision.yaml", "minimum: 3", "minimum: 4");
    copy.replace("rules.yaml", "Die Leihe endet am", "die Leihe endet am");
    diff();
    assertThat(out.toString())
        .contains("2 Unterschiede")
        .contains(
            "Angabe equipmentHandover.noticeWorkingDays, ge\u00e4ndert: Ank\u00fcndigungsfrist",
            "  mindestens:\n    [-3-]{+4+}",
            "Regel loan.end-before-begin, ge\u00e4ndert:",
            "    [-Die-]{+die+} Leihe endet am");
  }

  @Test
  void tellsWhatIsNewAndWhatIsGone() throws IOException {
    copy.replace(
        "rules.yaml", "id: calibrationCare.interval-longer-than-loan", "id: calibrationCare.other");
    diff();
    assertThat(out.toString())
        .contains(
            "Regel calibrationCare.other, neu:",
            "Regel calibrationCare.interval-longer-than-loan, entfallen:");
  }

  @Test
  void saysWhatBecomesOfParameterFiles() throws IOException {
    copy.replace(
        HANDOVER + "provision.yaml",
        "    label: Ank\u00fcndigungsfrist\n",
        "    label: Frist der Ank\u00fcndigung\n");
    assertThat(diff("--contracts", Pack.LOAN_PARAMETERS)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("full.json: bleibt gleich", "three-faults.json: bleibt ung\u00fcltig");
  }

  @Test
  void namesTheSectionsThatReadDifferently() throws IOException {
    copy.replace(HANDOVER + "provision.yaml", "title: \u00dcbergabe und", "title: Abholung und");
    diff("--contracts", Pack.LOAN_PARAMETERS);
    assertThat(out.toString())
        .contains("full.json: lautet anders\n")
        .containsPattern("\u00a7\u00a0\\d+ Abholung und R\u00fcckgabe");
  }

  @Test
  void seesThatANewAnswerIsNeededOrThatAFloorRose() throws IOException {
    copy.replace("rules.yaml", "require: loan.end >= loan.begin", "require: loan.end < loan.begin");
    diff("--contracts", Pack.LOAN_PARAMETERS);
    assertThat(out.toString()).contains("full.json: wird ung\u00fcltig\n    loan.end-before-begin");
    copy.replace("rules.yaml", "require: loan.end < loan.begin", "require: loan.end >= loan.begin");
    copy.replace(
        HANDOVER + "provision.yaml",
        "parameters:\n",
        "parameters:\n  pickUpPlace:\n    type: text\n    label: Ort der Abholung\n");
    copy.replace(
        HANDOVER + "standard.md",
        "{#return}",
        "Abgeholt wird in ${equipmentHandover.pickUpPlace}.\n\n{#return}");
    diff("--contracts", Pack.LOAN_PARAMETERS);
    assertThat(out.toString())
        .contains("full.json: braucht eine neue Angabe\n    equipmentHandover.missing-value");
  }

  @Test
  void makesAPageThatShowsInsertionsAndDeletionsAndEscapesAll() throws IOException {
    copy.replace(
        HANDOVER + "provision.yaml",
        "title: \u00dcbergabe und",
        "title: <script>alert(1)</script> Abholung und");
    diff("--format", "html", "--contracts", Pack.LOAN_PARAMETERS);
    Document page = Jsoup.parse(out.toString());
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("ins").eachText())
        .contains("eingef\u00fcgt: <script>alert(1)</script>", "eingef\u00fcgt: Abholung");
    assertThat(page.select("del").eachText()).contains("gestrichen: \u00dcbergabe");
    assertThat(page.select("h2").eachText())
        .contains("Klauseln", "Was das f\u00fcr Vertr\u00e4ge bedeutet");
    assertThat(page.select("h1, h2, h3").stream().map(Element::tagName))
        .containsAll(Set.of("h1", "h2", "h3"));
  }

  /** Two contract types that share nothing differ in all that can be different. */
  @Test
  void hasWordsForEveryDifference() {
    assertThat(run("library", "diff", Pack.LOAN, Pack.LAP)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("Bild euCofunded, neu:", "  getragen von:", "  feste W\u00f6rter:");
    assertThat(run("library", "diff", Pack.LOAN, Pack.LAP, "--format", "html"))
        .isEqualTo(ExitCode.DONE);
    assertThat(Jsoup.parse(out.toString()).select("h2")).hasSameSizeAs(Subject.values());
  }

  @Test
  void refusesAFolderWithoutParameterFiles() {
    assertThat(diff("--contracts", later)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("liegt keine Parameterdatei");
  }

  @Test
  void refusesABrokenLibraryAndAFolderThatHoldsNone() throws IOException {
    assertThat(run("library", "diff", Pack.LOAN, folder.resolve("nowhere")))
        .isEqualTo(ExitCode.USAGE);
    copy.replace("rules.yaml", "require: loan.end >= loan.begin", "require: loan.ende >= 1");
    assertThat(diff()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err.toString()).contains("rules.yaml:");
  }
}
