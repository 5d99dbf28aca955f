package de.vertragswerk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured on must not change from one run to the next. */
final class MixedCorpusTest {

  @Test
  void isManyDifferentContractsAndAlwaysTheSame() {
    List<String> files = texts();
    assertThat(files).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    assertThat(texts()).isEqualTo(files);
  }

  private static List<String> texts() {
    return MixedCorpus.files().stream()
        .map(file -> new String(file, StandardCharsets.UTF_8))
        .toList();
  }
}
