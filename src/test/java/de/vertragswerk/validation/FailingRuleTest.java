package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingRuleTest {
  private static final String FILE = "office/greiz.json";

  @TempDir Path folder;

  private List<Problem> check(String require, Given given) {
    return Pack.usual(folder).rule(require).compiled().check(given.build(), FILE);
  }

  private static Given places(String total, String share) {
    return Given.taking("places").number("places.total", total).number("places.share", share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "places.total / (places.share - 1) > 0",
        "lastDay(project.begin, places.total - 40) > project.begin",
        "plusMonths(project.begin, 9000000000000000000) > project.begin",
        "plusDays(project.begin, 9000000000000000000) > project.begin",
        "office.topics[7] == ''",
        "date(office.topics[0]) > project.begin",
        "places.total + 9223372036854775807 > 0"
      })
  void isAProblemOfTheLibraryAndNoException(String require) {
    Given given =
        places("40", "1")
            .date("project.begin", "2019-01-01")
            .list("office.topics", new TextValue("a"));
    List<Problem> problems = check(require, given);
    assertThat(problems).extracting(Problem::code).containsExactly("library.rule-failed");
    assertThat(problems.get(0).isError()).isTrue();
    assertThat(problems.get(0).place()).isEqualTo(new Place.At(FILE, "/provisions/places"));
    assertThat(problems.get(0).arguments())
        .containsEntry("subject", "places.rule")
        .containsKey("detail");
  }

  @Test
  void thatNeverEndsIsStopped() {
    String hundred = IntStream.range(0, 100).boxed().toList().toString();
    String require =
        "%s.all(a, %s.all(b, %s.all(c, %s.all(d, true))))"
            .formatted(hundred, hundred, hundred, hundred);
    assertThat(check("taken.places && " + require, places("1", "1")))
        .extracting(Problem::code)
        .containsExactly("library.rule-failed");
  }
}
