package de.vertragswerk.validation;

import static de.vertragswerk.validation.ComplaintAssert.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileExpressionsTest {
  @TempDir Path folder;

  private List<Problem> complaints(String require) {
    return Pack.usual(folder).rule(require).complaints();
  }

  private static Place at(int offset) {
    return new Place.Line("rules.yaml", 8, 14 + offset);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_900, 10_000})
  void nestedParenthesesAreAnErrorOfTheLibrary(int depth) {
    assertOnly(
        complaints("(".repeat(depth) + "true" + ")".repeat(depth)),
        "library.bad-expression",
        at(0),
        Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "[", "places.total > 1 || ", "places.", "1 + ", "true?true:"})
  void endlessRepetitionIsAnErrorOfTheLibrary(String piece) {
    assertThat(complaints("true == " + piece.repeat(50_000) + "true"))
        .extracting(Problem::code)
        .containsExactly("library.bad-expression");
  }

  /** Short enough to be read at all, such an expression must not exhaust the stack either. */
  @ParameterizedTest
  @ValueSource(strings = {"!", "-", "[", "(", "true && ", "[1].all(a, ", "true?true:", "{1:"})
  void deepNestingDoesNotExhaustTheStack(String piece) {
    String deep = "true == " + piece.repeat(3_900 / piece.length()) + "true";
    assertThatCode(() -> complaints("\"" + deep + "\"")).doesNotThrowAnyException();
  }

  @Test
  void aHundredWrongRulesAreAHundredErrors() {
    Pack pack = Pack.usual(folder);
    for (int number = 0; number < 100; number++) {
      pack.rule("places.rule-" + number, "", "places.x" + number + " > 1", "x");
    }
    assertThat(pack.complaints()).hasSize(100);
  }
}
