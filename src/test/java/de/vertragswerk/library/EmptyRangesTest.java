package de.vertragswerk.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can hold on no day, or demand nothing of anybody, is refused when a library is read. */
class EmptyRangesTest {
  @TempDir Path folder;

  private void assertRefused(String file, String yaml, String code, int column) throws IOException {
    Files.writeString(folder.resolve(file), yaml);
    assertThat(LibraryReader.read(folder).problems())
        .extracting(Problem::code, Problem::place)
        .contains(Tuple.tuple("library." + code, new Place.Line(file, 1, column)));
  }

  @Test
  void aPeriodThatEndsBeforeItBegins() throws IOException {
    assertRefused(
        "library.yaml", "period: {from: 2020-01-02, until: 2020-01-01}", "empty-range", 35);
  }

  @Test
  void aRuleThatDemandsNothing() throws IOException {
    assertRefused("rules.yaml", "rules: [{id: a.b, require: ''}]", "blank-value", 28);
    assertRefused("rules.yaml", "rules: [{id: a.b, require: }]", "blank-value", 27);
  }
}
