package de.vertragswerk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.workflow.Pack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No contract that the pack allows shows a fault: {@code -Plong}. */
@Tag("long")
class ProvenPackTest {

  @Test
  void everyThreeOptionsGoTogetherWithoutAFault() {
    ProofReport report = Pack.compiled(Pack.LAP).prove(Extent.WHOLE, (done, of, files) -> {});
    assertThat(report.findings()).isEmpty();
    assertThat(report.tuples()).isGreaterThan(10_000_000);
    assertThat(report.unreachable() * 20).isLessThan(report.tuples());
  }
}
