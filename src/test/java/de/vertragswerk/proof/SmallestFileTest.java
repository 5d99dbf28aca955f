package de.vertragswerk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.library.PackCopy;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding comes with the smallest file that shows it. */
class SmallestFileTest {
  private static final String CARE = "provisions/calibrationCare/standard.md";

  @TempDir Path folder;

  @Test
  void holdsNothingButWhatShowsTheFault() throws IOException {
    ProofFinding finding = plantedMonths().get(0);
    assertThat(finding.problem().code()).isEqualTo("proof.number-and-unit");
    assertThat(finding.problem().arguments()).containsEntry("subject", "1 Monate");
    assertThat(finding.file())
        .contains("\"intervalMonths\": 1")
        .contains("\"equipmentHandover\": {}", "\"omitted\"")
        .doesNotContain("roomTemperatureCelsius", "deviceInsurance", "shipped", "countries");
  }

  @Test
  void canBeReadAndMadeIntoAContract() throws IOException {
    ProofFinding finding = plantedMonths().get(0);
    ContractWorkflow workflow = new ContractWorkflow(Pack.compiled(folder), Renderers.renditions());
    Checked checked =
        workflow.check("smallest.json", finding.file().getBytes(StandardCharsets.UTF_8));
    assertThat(checked.isSound()).as("%s", checked.problems()).isTrue();
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(plantedMonths()).isEqualTo(prove());
  }

  private List<ProofFinding> plantedMonths() throws IOException {
    PackCopy pack = LoanCopy.in(folder);
    pack.replace(
        CARE,
        "alle ${calibrationCare.intervalMonths.withUnit}",
        "alle ${calibrationCare.intervalMonths} Monate");
    return prove();
  }

  private List<ProofFinding> prove() {
    CompiledLibrary compiled = Pack.compiled(folder);
    return compiled.prove(Extent.SHORT, (done, of, files) -> {}).findings();
  }
}
