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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCompilerTest {
  private static final Place RULE = new Place.Line("rules.yaml", 2, 5);

  @TempDir Path folder;

  private List<Problem> sentence(String message) {
    return Pack.usual(folder).rule("places.rule", "", "places.total > 1", message).complaints();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{places.totl}", "{places}", "{}", "{taken.places}", "{office.people.x}"})
  void sentencesMayOnlyNameDeclaredParameters(String message) {
    assertOnly(
        sentence(message),
        "library.unknown-placeholder",
        RULE,
        Map.of("name", message.substring(1, message.length() - 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{places.total", "places.total}", "{{places.total}}"})
  void sentencesNeedBracesInPairs(String message) {
    assertOnly(sentence(message), "library.unbalanced-braces", RULE, Map.of("name", message));
  }

  @Test
  void sentencesCannotNameAnObject() {
    assertOnly(sentence("{office.people}"), "library.unprintable-placeholder", RULE, Map.of());
  }

  @Test
  void sentencesMayNameAFieldOfAnObject() {
    assertThat(sentence("{office.people.name}")).isEmpty();
  }

  @Test
  void sentencesMayNameOptionalValuesOnlyWhenTheRuleAsksForThem() {
    assertOnly(
        sentence("{places.budget}"),
        "library.unguarded-value",
        RULE,
        Map.of("name", "places.budget"));
  }

  @Test
  void ofARuleWhoseConditionIsBrokenAddNoComplaintThatFollowsFromIt() {
    List<Problem> problems =
        Pack.usual(folder)
            .rule("places.rule", "has(places.budget) &&", "places.budget > 1.0", "{places.budget}")
            .complaints();
    assertThat(problems).extracting(Problem::code).containsExactly("library.bad-expression");
  }
}
