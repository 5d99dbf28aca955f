package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.sameness.Finding.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for 300 contracts made by chance, each read back from all of its files. */
final class RandomContractsTest {
  private static final int COUNT = 300;
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
