package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedDefaultsTest {
  private static final String AFTERCARE =
      """
      months:
        type: integer
        label: Monate
        minimum: 0
        maximum: 7
        ceiling: KAV-Hinweise
        computedDefault: 7 - aftercare.predecessorMonths
      predecessorMonths: {type: integer, label: Vorzeit}
      """;

  @TempDir Path folder;

  private Pack aftercare() {
    return new Pack(folder).provision("aftercare", AFTERCARE);
  }

  private static Given predecessor(String months) {
    return Given.taking("aftercare").number("aftercare.predecessorMonths", months);
  }

  private static @Nullable ParameterValue value(ContractParameters parameters, String path) {
    return parameters.value(ParameterPath.parse(path));
  }

  private static ParameterValue number(String number) {
    return new NumberValue(new BigDecimal(number));
  }

  @Nested
  class AValue {
    @Test
    void isComputedWhereItIsMissing() {
      ContractParameters completed = aftercare().compiled().completed(predecessor("3").build());
      assertThat(value(completed, "aftercare.months")).isEqualTo(number("4"));
      assertThat(completed.takes("aftercare")).isTrue();
    }

    @Test
    void thatIsGivenStays() {
      ContractParameters given = predecessor("3").number("aftercare.months", "1").build();
      assertThat(aftercare().compiled().completed(given)).isEqualTo(given);
    }

    @Test
    void ofAProvisionThatIsNotTakenIsNotComputed() {
      ContractParameters given = Given.taking().build();
      assertThat(aftercare().compiled().completed(given)).isEqualTo(given);
      assertThat(aftercare().compiled().check(given, "f.json")).isEmpty();
    }

    @Test
    void waitsSilentlyForWhatItBuildsOn() {
      ContractParameters given = Given.taking("aftercare").build();
      assertThat(aftercare().compiled().completed(given)).isEqualTo(given);
      assertThat(aftercare().compiled().check(given, "f.json")).isEmpty();
    }

    @Test
    void isSeenByTheRulesThoughNobodyCompletedTheParameters() {
      Pack pack =
          aftercare()
              .rules(
                  """
                  rules:
                    - id: aftercare.short
                      severity: INFO
                      at: aftercare.months
                      require: aftercare.months >= 5
                      legalBasis: Gesetz
                      message: '{aftercare.months}'
                      remedy: y
                  """);
      List<Problem> problems = pack.compiled().check(predecessor("3").build(), "f.json");
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).arguments())
          .containsEntry("aftercare.months", BigDecimal.valueOf(4));
    }

    @Test
    void outsideItsBoundsIsNoneAndAProblem() {
      CompiledRules rules = aftercare().compiled();
      ContractParameters given = predecessor("9").build();
      assertThat(value(rules.completed(given), "aftercare.months")).isNull();
      List<Problem> problems = rules.check(given, "f.json");
      assertThat(problems).extracting(Problem::code).containsExactly("aftercare.no-default");
      Problem problem = problems.get(0);
      assertThat(problem.isError()).isTrue();
      assertThat(problem.place()).isEqualTo(new Place.At("f.json", "/provisions/aftercare/months"));
      assertThat(problem.arguments())
          .containsEntry("parameter", "Monate")
          .containsEntry("value", new BigDecimal("-2"))
          .containsEntry("minimum", new BigDecimal("0"))
          .containsEntry("maximum", new BigDecimal("7"));
    }

    @Test
    void aboveItsCapNamesWhereTheCapIsFrom() {
      List<Problem> problems = aftercare().compiled().check(predecessor("-1").build(), "f.json");
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).legalBasis()).isEqualTo("KAV-Hinweise");
    }

    @Test
    void thatCannotBeComputedIsAProblemOfTheLibrary() {
      Pack pack =
          new Pack(folder)
              .provision(
                  "places",
                  """
                  total: {type: integer, label: Plätze}
                  share: {type: integer, label: Anteil, computedDefault: 100 / places.total}
                  """);
      assertThat(
              pack.compiled()
                  .check(Given.taking("places").number("places.total", "0").build(), "f.json"))
          .extracting(Problem::code)
          .containsExactly("library.default-failed");
    }
  }

  @Nested
  class Order {
    @Test
    void isThatOfWhatBuildsOnWhat() {
      Pack pack =
          new Pack(folder)
              .provision(
                  "places",
                  """
                  a: {type: integer, label: A, computedDefault: places.b + 1}
                  b: {type: integer, label: B, computedDefault: places.c * 10}
                  c: {type: integer, label: C, computedDefault: "project.number"}
                  """)
              .group("project", "number: {type: integer, label: Zahl}");
      ContractParameters completed =
          pack.compiled().completed(Given.taking("places").number("project.number", "4").build());
      assertThat(value(completed, "places.a")).isEqualTo(number("41"));
    }

    @Test
    void thatGoesRoundInACircleIsAnErrorOfTheLibrary() {
      Pack pack =
          new Pack(folder)
              .provision(
                  "places",
                  """
                  a: {type: integer, label: A, computedDefault: places.b + 1}
                  b: {type: integer, label: B, computedDefault: places.c + 1}
                  c: {type: integer, label: C, computedDefault: "has(places.b) ? 1 : 2"}
                  """);
      List<Problem> problems = pack.complaints();
      assertThat(problems).extracting(Problem::code).containsExactly("library.circular-default");
      assertThat(problems.get(0).arguments())
          .containsEntry("circle", List.of("places.b", "places.c"));
      assertThat(problems.get(0).place())
          .isEqualTo(new Place.Line("provisions/places/provision.yaml", 6, 6));
    }

    @Test
    void ofOneThatBuildsOnItselfIsACircleToo() {
      assertThat(
              new Pack(folder)
                  .provision("places", "a: {type: integer, label: A, computedDefault: places.a}")
                  .complaints())
          .extracting(Problem::code)
          .containsExactly("library.circular-default");
    }
  }

  @Nested
  class Types {
    private Pack pack(String type, String expression) {
      return new Pack(folder)
          .group(
              "project",
              """
              begin: {type: date, label: Beginn}
              budget: {type: money, label: Budget, required: false}
              """)
          .provision(
              "places", "x: {%s, label: X, computedDefault: \"%s\"}".formatted(type, expression));
    }

    private static final String CHOICE = "type: choice, options: {A: a, B: b}";

    private @Nullable ParameterValue computed(String type, String expression) {
      Given given = Given.taking("places").date("project.begin", "2019-01-31");
      return value(pack(type, expression).compiled().completed(given.build()), "places.x");
    }

    @Test
    void areThoseOfTheParameter() {
      assertThat(computed("type: decimal", "5.0 / 2.0")).isEqualTo(number("2.5"));
      assertThat(computed("type: money", "10.0 / 3.0")).isEqualTo(number("3.33"));
      assertThat(computed("type: boolean", "1 > 2")).isEqualTo(new BooleanValue(false));
      assertThat(computed("type: text", "'a' + 'b'")).isEqualTo(new TextValue("ab"));
      assertThat(computed(CHOICE, "1 > 2 ? 'A' : 'B'")).isEqualTo(new ChoiceValue("B"));
      assertThat(computed("type: date", "lastDay(project.begin, 1)"))
          .isEqualTo(new DateValue(LocalDate.of(2019, 2, 28)));
      assertThat(computed("type: list, of: {type: text}", "['a', 'b']"))
          .isEqualTo(new ListValue(List.of(new TextValue("a"), new TextValue("b"))));
    }

    @ParameterizedTest
    @CsvSource({
      "type: integer, 2.5, library.wrong-type",
      "type: date, '''2019-01-01''', library.wrong-type",
      "type: integer, places.y, library.unknown-field",
      "type: integer, 1 +, library.bad-expression",
      "type: money, project.budget, library.unguarded-value",
    })
    void thatAreOthersAreErrorsOfTheLibrary(String type, String expression, String code) {
      List<Problem> problems = pack(type, expression).complaints();
      assertThat(problems).extracting(Problem::code).containsExactly(code);
      assertThat(problems.get(0).arguments()).containsEntry("subject", "places.x");
      assertThat(((Place.Line) problems.get(0).place()).file())
          .isEqualTo("provisions/places/provision.yaml");
    }

    @Test
    void ofChoicesComeToOptionsOnly() {
      List<Problem> problems = pack(CHOICE, "1 > 2 ? 'A' : 'C'").complaints();
      assertThat(problems).extracting(Problem::code).containsExactly("library.unknown-option");
      assertThat(problems.get(0).arguments()).containsEntry("name", "C");
    }

    @Test
    void ofFieldsOfObjectsCannotBeComputed() {
      assertThat(
              new Pack(folder)
                  .provision(
                      "places",
                      """
                      x:
                        type: object
                        label: X
                        fields:
                          y: {type: integer, label: Y, computedDefault: 1}
                      """)
                  .complaints())
          .extracting(Problem::code)
          .containsExactly("library.computed-field");
    }
  }

  @Test
  void aDefaultThatBuildsOnAProvisionThatIsNotTakenIsAProblem() {
    Pack pack =
        new Pack(folder)
            .provision("places", "total: {type: integer, label: Plätze}")
            .provision(
                "refill",
                "x: {type: integer, label: X, legalBasis: Nr. 2, computedDefault: places.total}");
    List<Problem> problems = pack.compiled().check(Given.taking("refill").build(), "f.json");
    assertThat(problems).extracting(Problem::code).containsExactly("refill.missing-basis");
    assertThat(problems.get(0).arguments())
        .containsEntry("parameter", "X")
        .containsEntry("needs", List.of("Titel von places"));
    assertThat(problems.get(0).legalBasis()).isEqualTo("Nr. 2");
  }
}
