package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledRulesTest {
  private static final String FILE = "office/greiz.json";

  @TempDir Path folder;

  private List<Problem> check(String require, Given given) {
    return check("", require, "x", given);
  }

  private List<Problem> check(String when, String require, String message, Given given) {
    return Pack.usual(folder)
        .rule("places.rule", when, require, message)
        .compiled()
        .check(given.build(), FILE);
  }

  private static Given places(String total, String share) {
    return Given.taking("places").number("places.total", total).number("places.share", share);
  }

  @Nested
  class AProblem {
    private static final String RULES =
        """
        rules:
          - id: places.share-exceeds-total
            severity: WARNING
            at: places.share
            require: places.share <= places.total
            legalBasis: Nr. 2.1
            message: Der Anteil {places.share} übersteigt {places.total}.
            remedy: Senken Sie {places.share}.
        """;

    @Test
    void hasTheCodeSeverityPlaceValuesAndBasisOfItsRule() {
      List<Problem> problems =
          Pack.usual(folder).rules(RULES).compiled().check(places("25", "40").build(), FILE);
      assertThat(problems).hasSize(1);
      Problem problem = problems.get(0);
      assertThat(problem.code()).isEqualTo("places.share-exceeds-total");
      assertThat(problem.severity()).isEqualTo(Severity.WARNING);
      assertThat(problem.place()).isEqualTo(new Place.At(FILE, "/provisions/places/share"));
      assertThat(problem.legalBasis()).isEqualTo("Nr. 2.1");
      assertThat(problem.arguments())
          .containsExactly(
              entry("places.share", new BigDecimal("40")),
              entry("places.total", new BigDecimal("25")));
    }

    @Test
    void isNoneWhereTheRuleHolds() {
      assertThat(Pack.usual(folder).rules(RULES).compiled().check(places("40", "40").build(), FILE))
          .isEmpty();
    }

    @Test
    void comesInTheOrderOfTheLibrary() {
      Pack pack = Pack.usual(folder);
      List<String> ids = List.of("places.z", "places.a", "places.m", "places.b");
      ids.forEach(id -> pack.rule(id, "", "places.total > 100", "x"));
      assertThat(pack.compiled().check(places("1", "1").build(), FILE))
          .extracting(Problem::code)
          .containsExactlyElementsOf(ids);
    }
  }

  @Nested
  class ARuleIsSilent {
    @Test
    void whenItsConditionDoesNotHold() {
      assertThat(check("places.total > 10", "places.share > 5", "x", places("10", "1"))).isEmpty();
      assertThat(check("places.total > 10", "places.share > 5", "x", places("11", "1"))).hasSize(1);
    }

    @Test
    void whenAProvisionItNamesIsNotTaken() {
      assertThat(check("aftercare.months > 9 && places.total > 9", places("1", "1"))).isEmpty();
      assertThat(
              check(
                  "aftercare.months > 9 && places.total > 9",
                  Given.taking("places", "aftercare")
                      .number("places.total", "1")
                      .number("aftercare.months", "1")))
          .hasSize(1);
    }

    @Test
    void whenItOnlyAsksForAValueOfAProvisionThatIsNotTaken() {
      assertThat(check("has(aftercare.months)", places("1", "1"))).isEmpty();
    }

    @Test
    void whenAValueItNamesIsMissing() {
      assertThat(check("places.share > 5", Given.taking("places").number("places.total", "1")))
          .isEmpty();
    }

    @Test
    void whenAFieldItNamesIsMissingInOneObject() {
      Given given =
          Given.taking("places")
              .list("office.people", Given.person("A", "HEAD"), new ObjectValue(Map.of()));
      assertThat(check("office.people.all(p, p.name == 'B')", given)).isEmpty();
    }

    @Test
    void butNotWhenItAsksWhetherAProvisionIsTaken() {
      assertThat(check("taken.aftercare", places("1", "1"))).hasSize(1);
      assertThat(check("variant.aftercare == 'other'", places("1", "1"))).hasSize(1);
      assertThat(
              check(
                  "taken.aftercare && variant.aftercare == 'other'",
                  places("1", "1").variant("aftercare", "other")))
          .isEmpty();
    }

    @Test
    void butNotWhenItAsksForTheValueFirst() {
      String require = "(!has(places.budget)) || places.budget < 10.0";
      assertThat(check(require, places("1", "1"))).isEmpty();
      assertThat(check(require, places("1", "1").number("places.budget", "9.99"))).isEmpty();
      assertThat(check(require, places("1", "1").number("places.budget", "10.00"))).hasSize(1);
      assertThat(check("has(project.number)", places("1", "1"))).hasSize(1);
    }

    @Test
    void butNotWhenTheConditionAsksForTheValue() {
      assertThat(
              check(
                  "has(project.callDate)",
                  "project.callDate < project.begin",
                  "{project.callDate}",
                  places("1", "1")
                      .date("project.callDate", "2020-01-01")
                      .date("project.begin", "2019-01-01")))
          .hasSize(1);
    }
  }

  @Nested
  class Values {
    private Object argument(String path, Given given) {
      String message = "{" + path + "}";
      Given small = given.number("places.total", "1");
      return Objects.requireNonNull(
          check("", "places.total > 100", message, small).get(0).arguments().get(path));
    }

    private Given taking() {
      return Given.taking("places");
    }

    @Test
    void areRaw() {
      assertThat(argument("places.staff", taking().number("places.staff", "2.50")))
          .isEqualTo(new BigDecimal("2.50"));
      assertThat(argument("project.begin", taking().date("project.begin", "2019-01-31")))
          .isEqualTo(LocalDate.of(2019, 1, 31));
      assertThat(argument("places.shared", taking().flag("places.shared", true))).isEqualTo(true);
    }

    @Test
    void ofTextAreTheTextItself() {
      Given given = taking().list("office.people", Given.person("{places.total}", "HEAD"));
      assertThat(argument("office.people.name", given)).isEqualTo(List.of("{places.total}"));
    }

    @Test
    void ofAChoiceAreItsLabel() {
      assertThat(argument("office.kind", taking().choice("office.kind", "GE")))
          .isEqualTo("gemeinsame Einrichtung");
    }

    @Test
    void ofListsAreTexts() {
      assertThat(
              argument(
                  "office.topics",
                  taking().list("office.topics", new TextValue("a"), new TextValue("b"))))
          .isEqualTo(List.of("a", "b"));
    }

    @Test
    void ofFieldsInListsAreTexts() {
      Given given =
          taking().list("office.people", Given.person("A", "HEAD"), Given.person("B", "DEPUTY"));
      assertThat(argument("office.people.role", given)).isEqualTo(List.of("Leitung", "Vertretung"));
      assertThat(argument("office.people.since", given))
          .isEqualTo(List.of("03.02.2019", "03.02.2019"));
    }

    @Test
    void thatAreMissingAreCalledSoInTheWordsOfTheLibrary() {
      assertThat(argument("office.kind", taking())).isEqualTo("(fehlt)");
    }
  }

  @Test
  void manyThreadsDecideAlike() {
    Pack pack = Pack.usual(folder);
    for (int number = 0; number < 20; number++) {
      pack.rule("places.rule-" + number, "", "places.total > " + number, "{places.total}");
    }
    CompiledRules rules = pack.compiled();
    List<Integer> found =
        IntStream.range(0, 2_000)
            .parallel()
            .map(
                run -> {
                  ContractParameters parameters = places(String.valueOf(run % 20), "1").build();
                  return rules.check(parameters, FILE).size();
                })
            .boxed()
            .toList();
    assertThat(found)
        .isEqualTo(IntStream.range(0, 2_000).map(run -> 20 - run % 20).boxed().toList());
  }
}
