package de.vertragswerk.validation;

import static de.vertragswerk.validation.ComplaintAssert.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionPositionsTest {
  @TempDir Path folder;

  private List<Problem> complaints(String require) {
    return Pack.usual(folder).rule(require).complaints();
  }

  private static Place at(int offset) {
    return new Place.Line("rules.yaml", 8, 14 + offset);
  }

  private List<Problem> rule(String rest) {
    return Pack.usual(folder)
        .rules(
            """
            rules:
              - id: places.rule
                severity: ERROR
                at: places
                legalBasis: Gesetz
                message: x
                remedy: y
            """
                + rest.indent(4))
        .complaints();
  }

  @Test
  void aConditionHasAPlaceOfItsOwn() {
    assertOnly(
        rule("require: places.total > 1\nwhen: places.totl > 1"),
        "library.unknown-field",
        new Place.Line("rules.yaml", 9, 17),
        Map.of());
  }

  @Test
  void columnsCountFromWhereTheReaderSaysAQuotedTextBegins() {
    assertOnly(
        rule("require: \"places.totl > 1\""),
        "library.unknown-field",
        new Place.Line("rules.yaml", 8, 20),
        Map.of());
  }

  @Test
  void linesOfABlockAreCounted() {
    assertOnly(
        rule("require: |\n  places.total > 1 &&\n  places.totl > 1"),
        "library.unknown-field",
        new Place.Line("rules.yaml", 9, 20),
        Map.of());
  }

  @Test
  void columnsCountCharactersNotBytes() {
    assertThat(complaints("true || 'ä😀' == '' || places.totl > 1").get(0).place())
        .isEqualTo(at(28));
  }
}
