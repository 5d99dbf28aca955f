package de.vertragswerk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Transcript;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts as plain text, word for word, whatever language the machine speaks. */
final class ContractGoldenTest {
  static List<Path> good() {
    return GoldenFiles.cases("good");
  }

  @ParameterizedTest
  @MethodSource("good")
  void theContractSaysThis(Path folder) throws IOException {
    GoldenFiles.compare(folder, "contract.txt", transcript(folder));
  }

  @ParameterizedTest
  @MethodSource("good")
  void theContractSaysTheSameOnATurkishMachine(Path folder) throws IOException {
    String here = transcript(folder);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(transcript(folder)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String transcript(Path folder) throws IOException {
    ContractWorkflow workflow = Pack.workflow(GoldenFiles.packOf(folder));
    Checked checked = workflow.check(folder.resolve(GoldenFiles.INPUT));
    Outcome outcome = workflow.contract(checked);
    assertThat(outcome).as(checked.problems().toString()).isInstanceOf(Outcome.Made.class);
    return Transcript.of(((Outcome.Made) outcome).document());
  }
}
