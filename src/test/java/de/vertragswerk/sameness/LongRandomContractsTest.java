package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.sameness.Finding.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same for 3,000 contracts, the ones of the short form among them: {@code -Plong}. */
@Tag("long")
final class LongRandomContractsTest {
  private static final int COUNT = 3_000;
  private static SeededFindings findings = SeededFindings.NONE;

  @BeforeAll
  static void inspect() {
    findings = SeededFindings.ofSeeds(0, COUNT);
  }

  @ParameterizedTest
  @EnumSource(Property.class)
  void holds(Property property) {
    assertThat(findings.of(property)).isEmpty();
  }
}
