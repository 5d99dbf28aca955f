package de.vertragswerk.validation;

import static de.vertragswerk.validation.ComplaintAssert.assertOnly;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCompilerTest {
  /** Where the value of {@code require} begins in the only rule of a pack. */
  private static final int LINE = 8;

  private static final int COLUMN = 14;

  @TempDir Path folder;

  private List<Problem> complaints(String require) {
    return Pack.usual(folder).rule(require).complaints();
  }

  private static Place at(int offset) {
    return new Place.Line("rules.yaml", LINE, COLUMN + offset);
  }

  @Nested
  class Accepts {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "places.total >= places.share",
          "double(places.total) / places.staff <= 20.0",
          "places.shared || places.staff > 0.5",
          "project.begin <= project.end",
          "project.begin >= date('2019-01-01')",
          "lastDay(project.begin, aftercare.months) <= plusMonths(plusDays(project.end, 1), 7)",
          "office.kind == 'GE' || office.kind in ['ZKT']",
          "office.people.all(p, p.role != 'DEPUTY' || has(p.authority) && p.authority != '')",
          "size(office.topics) > 0 && 'Arbeit' in office.topics",
          "(!has(office.ways)) || 'POST' in office.ways",
          "taken.aftercare && variant.places == 'other' || variant.places == ''",
          "(!has(places.budget)) || places.budget < 1000.5",
          "project.begin.getMonth() == 0"
        })
    void whatTheTypesAllow(String require) {
      assertThat(complaints(require)).isEmpty();
    }

    @Test
    void entriesOfDirectories() {
      assertThat(
              Pack.usual(folder)
                  .file("authorities.yaml", "directories: {offices: [{name: A, kind: GE}]}")
                  .rule("directory.offices.exists(o, o.kind == office.kind && o['name'] != '')")
                  .complaints())
          .isEmpty();
    }

    @Test
    void anOptionalValueThatTheConditionAsksFor() {
      assertThat(
              Pack.usual(folder)
                  .rule(
                      "places.rule", "has(places.budget)", "places.budget > 1.0", "{places.budget}")
                  .complaints())
          .isEmpty();
    }
  }

  @Nested
  class ComplainsOf {
    @Test
    void anUnknownGroup() {
      assertOnly(
          complaints("places.total > 1 && place.total > 1"),
          "library.unknown-name",
          at(20),
          Map.of("subject", "places.rule", "name", "place"));
    }

    @Test
    void anUnknownParameter() {
      assertOnly(
          complaints("places.totl > 1"), "library.unknown-field", at(6), Map.of("name", "totl"));
    }

    @Test
    void unknownNamesSayingWhichThereAre() {
      assertThat(complaints("aftercare.month > 1").get(0).arguments())
          .containsEntry("known", List.of("months", "predecessorMonths"));
      assertThat(complaints("after.months > 1").get(0).arguments())
          .containsEntry(
              "known",
              List.of("office", "project", "aftercare", "places", "taken", "variant", "directory"));
    }

    @Test
    void aFieldOfWhatHasNone() {
      assertThat(complaints("places.total.x > 1"))
          .extracting(Problem::code)
          .containsExactly("library.wrong-type");
    }

    @Test
    void anUnknownParameterThatIsOnlyAskedFor() {
      assertOnly(
          complaints("has(places.totl)"), "library.unknown-field", at(3), Map.of("name", "totl"));
    }

    @Test
    void anUnknownFieldOfAnObjectInAList() {
      assertOnly(
          complaints("office.people.all(p, p.nam != '')"),
          "library.unknown-field",
          at(22),
          Map.of("name", "nam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken.nothing", "variant.nothing == ''", "size(directory.none) > 0"})
    void anUnknownProvisionOrDirectory(String require) {
      assertThat(complaints(require))
          .extracting(Problem::code)
          .containsExactly("library.unknown-field");
    }

    @Test
    void aWrongType() {
      assertOnly(
          complaints("places.total > '40'"),
          "library.wrong-type",
          at(13),
          Map.of("detail", "found no matching overload for '_>_' applied to '(int, string)'"));
    }

    @Test
    void anAmountTakenForAWholeNumber() {
      assertOnly(complaints("places.staff + 1 > 2.0"), "library.wrong-type", at(13), Map.of());
    }

    @Test
    void aDateComparedWithText() {
      assertOnly(
          complaints("project.begin > '2019-01-01'"),
          "library.wrong-type",
          at(14),
          Map.of(
              "detail", "found no matching overload for '_>_' applied to '(timestamp, string)'"));
    }

    @Test
    void anExpressionThatIsNoCondition() {
      assertOnly(
          complaints("places.total + 1"),
          "library.wrong-type",
          at(0),
          Map.of("detail", "int != bool"));
    }

    @Test
    void brokenSyntaxOnce() {
      assertOnly(
          complaints("places.total > > 3 ) && ("),
          "library.bad-expression",
          at(15),
          Map.of("detail", "extraneous input '>'"));
    }

    @Test
    void everythingThatIsWrongInOneExpression() {
      assertThat(complaints("places.totl > 1 && placs.total > 1 && places.total == ''"))
          .extracting(Problem::code)
          .containsExactly("library.unknown-field", "library.unknown-name", "library.wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "office.kind == 'XXX'",
          "office.kind != 'XXX'",
          "true && 'XXX' == office.kind",
          "office.kind in ['GE', 'XXX']",
          "(!has(office.ways)) || 'XXX' in office.ways",
          "office.people.exists(p, p.role == 'XXX')",
          "variant.places == 'XXX'"
        })
    void aKeyThatIsNoOption(String require) {
      assertOnly(
          complaints(require),
          "library.unknown-option",
          at(require.indexOf("'XXX'")),
          Map.of("name", "XXX"));
    }

    @Test
    void aKeyThatIsNoOptionNamingThoseThatAre() {
      assertThat(complaints("office.kind == 'ge'").get(0).arguments())
          .containsEntry("known", List.of("GE", "ZKT"));
    }

    @Test
    void aDayThatDoesNotExist() {
      assertOnly(
          complaints("project.begin > date('2019-02-30')"),
          "library.bad-date",
          at(21),
          Map.of("name", "2019-02-30"));
    }

    @Test
    void anOptionalValueNobodyAsksFor() {
      assertOnly(
          complaints("places.total > 1 && places.budget > 1.0"),
          "library.unguarded-value",
          at(26),
          Map.of("name", "places.budget"));
    }

    @Test
    void anOptionalFieldOfAnObjectNobodyAsksFor() {
      assertOnly(
          complaints("office.people.all(p, p.authority != '')"),
          "library.unguarded-value",
          at(22),
          Map.of("name", "office.people.authority"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "project.number.matches('(a+)+')",
          "dyn(places.total).anything == 1",
          "unheardOf(places.total)"
        })
    void functionsThereAreNot(String require) {
      assertThat(complaints(require))
          .extracting(Problem::code)
          .containsOnly("library.unknown-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"variant", "fact", "term", "library", "provisions"})
    void aGroupThatTakesTheNameOfAnother(String name) {
      List<Problem> problems =
          Pack.usual(folder).group(name, "x: {type: text, label: X}").complaints();
      assertOnly(
          problems,
          "library.reserved-id",
          new Place.Line("library.yaml", 1, 1),
          Map.of("subject", name));
    }
  }

  @Test
  void aWrongRuleDoesNotSpoilTheOthers() {
    Pack pack = Pack.usual(folder).rule("places.wrong", "", "places.totl > 1", "x");
    RuleCompilation compilation =
        CompiledRules.compile(pack.rule("places.right", "", "places.total > 1", "x").read());
    assertThat(compilation.problems()).hasSize(1);
    assertThat(
            compilation
                .rules()
                .check(Given.taking("places").number("places.total", "1").build(), "f.json"))
        .extracting(Problem::code)
        .containsExactly("places.right");
  }
}
