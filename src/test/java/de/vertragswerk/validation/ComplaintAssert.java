package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Map;

/** Says what a list of complaints should be. */
final class ComplaintAssert {
  private ComplaintAssert() {}

  /** There is one complaint, an error about something, with at least these arguments. */
  static void assertOnly(
      List<Problem> problems, String code, Place place, Map<String, Object> arguments) {
    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.arguments()).containsAllEntriesOf(arguments);
    assertThat(problem.arguments()).containsKey("subject");
  }
}
