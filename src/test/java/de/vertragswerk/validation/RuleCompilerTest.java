package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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

  private static void assertOnly(
      List<Problem> problems, String code, Place place, Map<String, Object> arguments) {
    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.arguments()).containsAllEntriesOf(arguments);
    assertThat(problem.arguments()).containsKey("subject");
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
          .containsEntry("path", "office.kind")
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

    @Test
    void aGroupThatTakesTheNameOfAnother() {
      List<Problem> problems =
          Pack.usual(folder).group("variant", "x: {type: text, label: X}").complaints();
      assertOnly(
          problems,
          "library.reserved-id",
          new Place.Line("library.yaml", 1, 1),
          Map.of("subject", "variant"));
    }
  }

  @Nested
  class Sentences {
    private List<Problem> sentence(String message) {
      return Pack.usual(folder).rule("places.rule", "", "places.total > 1", message).complaints();
    }

    private static final Place RULE = new Place.Line("rules.yaml", 2, 5);

    @ParameterizedTest
    @ValueSource(
        strings = {"{places.totl}", "{places}", "{}", "{taken.places}", "{office.people.x}"})
    void mayOnlyNameDeclaredParameters(String message) {
      assertOnly(
          sentence(message),
          "library.unknown-placeholder",
          RULE,
          Map.of("name", message.substring(1, message.length() - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{places.total", "places.total}", "{{places.total}}"})
    void needBracesInPairs(String message) {
      assertOnly(sentence(message), "library.unbalanced-braces", RULE, Map.of("name", message));
    }

    @Test
    void cannotNameAnObject() {
      assertOnly(sentence("{office.people}"), "library.unprintable-placeholder", RULE, Map.of());
    }

    @Test
    void mayNameAFieldOfAnObject() {
      assertThat(sentence("{office.people.name}")).isEmpty();
    }

    @Test
    void mayNameOptionalValuesOnlyWhenTheRuleAsksForThem() {
      assertOnly(
          sentence("{places.budget}"),
          "library.unguarded-value",
          RULE,
          Map.of("name", "places.budget"));
    }
  }

  @Nested
  class Positions {
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
    void ofAConditionAreItsOwn() {
      assertOnly(
          rule("require: places.total > 1\nwhen: places.totl > 1"),
          "library.unknown-field",
          new Place.Line("rules.yaml", 9, 17),
          Map.of());
    }

    @Test
    void countFromThePlaceTheReaderGivesAQuotedText() {
      assertOnly(
          rule("require: \"places.totl > 1\""),
          "library.unknown-field",
          new Place.Line("rules.yaml", 8, 20),
          Map.of());
    }

    @Test
    void countTheLinesOfABlock() {
      assertOnly(
          rule("require: |\n  places.total > 1 &&\n  places.totl > 1"),
          "library.unknown-field",
          new Place.Line("rules.yaml", 9, 20),
          Map.of());
    }

    @Test
    void countCharactersNotBytes() {
      assertThat(complaints("true || 'ä😀' == '' || places.totl > 1").get(0).place())
          .isEqualTo(at(28));
    }
  }

  @Nested
  class WithstandsHostileExpressions {
    @ParameterizedTest
    @ValueSource(ints = {100, 1_900, 10_000})
    void ofNestedParentheses(int depth) {
      assertOnly(
          complaints("(".repeat(depth) + "true" + ")".repeat(depth)),
          "library.bad-expression",
          at(0),
          Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "[", "places.total > 1 || ", "places.", "1 + ", "true?true:"})
    void ofEndlessRepetition(String piece) {
      assertThat(complaints("true == " + piece.repeat(50_000) + "true"))
          .extracting(Problem::code)
          .containsExactly("library.bad-expression");
    }

    /** Short enough to be read, these must not exhaust the stack either. */
    @ParameterizedTest
    @ValueSource(strings = {"!", "-", "[", "(", "true && ", "[1].all(a, ", "true?true:", "{1:"})
    void ofDeepNesting(String piece) {
      String deep = "true == " + piece.repeat(3_900 / piece.length()) + "true";
      assertThatCode(() -> complaints("\"" + deep + "\"")).doesNotThrowAnyException();
    }

    @Test
    void ofAHundredRulesThatAreAllWrong() {
      Pack pack = Pack.usual(folder);
      for (int number = 0; number < 100; number++) {
        pack.rule("places.rule-" + number, "", "places.x" + number + " > 1", "x");
      }
      assertThat(pack.complaints()).hasSize(100);
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
