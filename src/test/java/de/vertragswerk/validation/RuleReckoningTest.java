package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReckoningTest {
  private static final String FILE = "office/greiz.json";

  @TempDir Path folder;

  private List<Problem> check(String require, Given given) {
    return Pack.usual(folder).rule(require).compiled().check(given.build(), FILE);
  }

  private static Given places(String total, String share) {
    return Given.taking("places").number("places.total", total).number("places.share", share);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-31, 7, 2020-02-29",
    "2019-01-31, 1, 2019-02-28",
    "2019-01-01, 12, 2019-12-31",
    "2019-03-30, 11, 2020-02-29",
    "2019-02-28, 1, 2019-03-27"
  })
  void countsTheLastDayOfAPeriodOfMonths(String begin, int months, String last) {
    assertThat(
            check(
                "lastDay(project.begin, %d) == date('%s')".formatted(months, last),
                Given.taking("places").date("project.begin", begin)))
        .isEmpty();
    assertThat(
            check(
                "lastDay(project.begin, %d) < date('%s')".formatted(months, last),
                Given.taking("places").date("project.begin", begin)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plusMonths(project.begin, 1) == date('2020-02-29')",
        "plusMonths(project.begin, -1) == date('2019-12-31')",
        "plusDays(project.begin, 30) == date('2020-03-01')",
        "project.begin > date('2020-01-30') && project.begin < date('2020-02-01')",
        "project.begin.getFullYear() == 2020 && project.begin.getDate() == 31"
      })
  void countsOtherDays(String require) {
    assertThat(check(require, Given.taking("places").date("project.begin", "2020-01-31")))
        .isEmpty();
  }

  @Test
  void dividesAmountsAndWholeNumbers() {
    Given given = places("40", "25").number("places.staff", "2.0");
    assertThat(check("double(places.total) / places.staff <= 20.0", given)).isEmpty();
    assertThat(check("double(places.total) / places.staff < 20.0", given)).hasSize(1);
  }

  @Test
  void addsAftercareAndWhatCountsOnTop() {
    String require = "aftercare.months + aftercare.predecessorMonths <= 7";
    Given sum = Given.taking("aftercare").number("aftercare.months", "5");
    assertThat(check(require, sum.number("aftercare.predecessorMonths", "2"))).isEmpty();
    assertThat(check(require, sum.number("aftercare.predecessorMonths", "3"))).hasSize(1);
  }

  @Test
  void readsChoicesListsAndObjects() {
    Given given =
        Given.taking("places")
            .choice("office.kind", "ZKT")
            .list("office.ways", new ChoiceValue("POST"))
            .list("office.people", Given.person("A", "HEAD"), Given.person("B", "DEPUTY"));
    assertThat(check("office.kind == 'ZKT'", given)).isEmpty();
    assertThat(check("has(office.ways) && 'POST' in office.ways", given)).isEmpty();
    assertThat(check("office.people.exists_one(p, p.role == 'HEAD')", given)).isEmpty();
    assertThat(check("office.people.all(p, has(p.authority))", given)).hasSize(1);
  }

  @Test
  void takesANumberTooLargeForItAsTheLargestThereIs() {
    assertThat(check("places.total <= 200", places("1e40", "1"))).hasSize(1);
    assertThat(check("places.total >= 1", places("-1e40", "1"))).hasSize(1);
  }
}
