package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The document that says what changed between two parameter files. */
final class AmendmentTest extends CliDoor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LOAN_FILE = Pack.LOAN_PARAMETERS.resolve("full.json");

  private int amend(Consumer<ObjectNode> change) throws IOException {
    ObjectNode parameters = (ObjectNode) JSON.readTree(LOAN_FILE.toFile());
    change.accept(parameters);
    Path changed = file("new.json", parameters.toPrettyString());
    return run(
        "document",
        "loanAmendment",
        changed,
        "--earlier",
        LOAN_FILE,
        "--library",
        Pack.LOAN,
        "--format",
        "json",
        "--out",
        folder.resolve("out"));
  }

  /** What the document instructs, one line for each item with its quoted paragraphs. */
  private List<String> instructions(Consumer<ObjectNode> change) throws IOException {
    assertThat(amend(change)).as(err.toString()).isZero();
    JsonNode tree = JSON.readTree(folder.resolve("out/new-loanAmendment.json").toFile());
    List<String> lines = new ArrayList<>();
    for (JsonNode items : tree.findValues("items")) {
      for (JsonNode item : items) {
        List<String> texts = item.findValuesAsText("text");
        lines.add(String.join("", texts).replace('\u00a0', ' '));
      }
      break;
    }
    return lines;
  }

  private static ObjectNode provision(ObjectNode parameters, String id) {
    return (ObjectNode) parameters.get("provisions").get(id);
  }

  @Test
  void oneChangedValueIsOneSubsection() throws IOException {
    List<String> told =
        instructions(file -> provision(file, "equipmentHandover").put("noticeWorkingDays", 12));
    assertThat(told).hasSize(1);
    assertThat(told.get(0))
        .startsWith("§ 2 Absatz 1 lautet nun:„(1) Die verleihende Stelle versendet")
        .contains("12 Werktage")
        .endsWith("entleihenden Stelle.“");
    assertThat(Files.readString(folder.resolve("out/new-loanAmendment.json")))
        .contains("Geänderte Werte", "Ankündigungsfrist", "10\u00a0Werktage", "12\u00a0Werktage");
  }

  @Test
  void anotherVariantIsWhatItChanges() throws IOException {
    List<String> told =
        instructions(file -> provision(file, "equipmentHandover").put("variant", "standard"));
    assertThat(told.get(0)).startsWith("§ 2 Absatz 1 lautet nun:„(1) Die entleihende Stelle");
    assertThat(told.get(1)).startsWith("§ 2 Absatz 2 lautet nun:„(2) Bei der Übergabe");
    assertThat(Files.readString(folder.resolve("out/new-loanAmendment.json")))
        .contains("Versand", "Abholung");
  }

  @Test
  void aProvisionThatGoesRenumbersThoseAfterIt() throws IOException {
    List<String> told =
        instructions(file -> ((ObjectNode) file.get("provisions")).remove("calibrationCare"));
    assertThat(told).containsExactly("§ 4 entfällt.", "§§ 5 bis 7 werden §§ 4 bis 6.");
  }

  @Test
  void aProvisionThatComesStandsAfterItsPredecessor() throws IOException {
    List<String> told =
        instructions(
            file ->
                ((ObjectNode) file.get("provisions")).set("creditNotice", JSON.createObjectNode()));
    assertThat(told).hasSize(2);
    assertThat(told.get(0))
        .startsWith("Nach § 5 kommt § 6:„§ 6 Nennung in Veröffentlichungen")
        .contains("als ‚Institut für Werkstoffprüfung‘.“");
    assertThat(told.get(1)).isEqualTo("§§ 6 bis 7 werden §§ 7 bis 8.");
  }

  @Test
  void anotherNameOfAPartyChangesThePartThatNamesIt() throws IOException {
    List<String> told =
        instructions(file -> ((ObjectNode) file.get("borrower")).put("name", "Neu „A“ AG"));
    assertThat(told.get(0))
        .startsWith("„Vertragsparteien“ lautet nun:„Zwischen")
        .contains("Neu ‚A‘ AG");
    assertThat(told.get(1)).startsWith("„Unterschriften“ lautet nun:„Unterschriften");
  }

  @Test
  void noChangeIsAnError() throws IOException {
    assertThat(amend(file -> {})).isEqualTo(1);
    assertThat(err.toString()).contains("[document.nothing-changed]");
    assertThat(outputs()).isEmpty();
  }

  @Test
  void theEarlierFileIsNeededThereAndNowhereElse() throws IOException {
    Path out = folder.resolve("out");
    assertThat(run("document", "loanAmendment", LOAN_FILE, "--library", Pack.LOAN, "--out", out))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--earlier");
    assertThat(
            run(
                "document",
                "returnReminder",
                LOAN_FILE,
                "--earlier",
                LOAN_FILE,
                "--library",
                Pack.LOAN,
                "--out",
                out))
        .isEqualTo(2);
  }

  @Test
  void whatIsWrongWithTheEarlierFileIsSaidUnderItsName() throws IOException {
    Path broken = file("old.json", "{}");
    assertThat(
            run(
                "document",
                "loanAmendment",
                LOAN_FILE,
                "--earlier",
                broken,
                "--library",
                Pack.LOAN,
                "--out",
                folder.resolve("out")))
        .isEqualTo(1);
    assertThat(err.toString()).startsWith(broken.toString());
  }
}
