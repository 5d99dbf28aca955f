package de.vertragswerk.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.parameter.ParameterWriter;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the seeded files are good for: they are right, they differ, and they go everywhere. */
final class RandomParameterFilesTest {
  private static final int COUNT = 300;

  @ParameterizedTest
  @ValueSource(strings = {"clause-library/lap", "src/test/resources/packs/equipment-loan"})
  void eachIsAContractThatCouldBeSignedAndTogetherTheyTakeEveryChoice(Path pack)
      throws IOException {
    CompiledLibrary compiled = Pack.compiled(pack);
    ContractWorkflow workflow = new ContractWorkflow(compiled, Renderers.renditions());
    ParameterWriter writer = new ParameterWriter(compiled.library());
    Set<String> taken = new LinkedHashSet<>();
    for (String file : RandomParameterFiles.of(compiled, COUNT)) {
      Checked checked = workflow.check("random.json", file.getBytes(StandardCharsets.UTF_8));
      assertThat(workflow.contract(checked)).as(file).isInstanceOf(Outcome.Made.class);
      String whole = writer.write(checked.parameters().orElseThrow());
      taken.addAll(Choice.takenBy(compiled.library(), new ObjectMapper().readTree(whole)));
    }
    List<String> offered = Choice.offered(compiled.library()).stream().map(Choice::name).toList();
    assertThat(offered.stream().filter(choice -> !taken.contains(choice))).isEmpty();
  }

  @Test
  void areTheSameForTheSameSeedAndDifferForAnother() {
    List<String> files = RandomParameterFiles.of(Pack.compiled(Pack.LAP), 20);
    assertThat(RandomParameterFiles.of(Pack.compiled(Pack.LAP), 20)).isEqualTo(files);
    assertThat(files).doesNotHaveDuplicates();
  }
}
