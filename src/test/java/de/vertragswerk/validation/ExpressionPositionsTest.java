package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complaint shows the very character an editor has to go to, however YAML wrote the text. */
class ExpressionPositionsTest {
  private static final int FIRST_LINE = 8;
  private static final int INDENTATION = 4;

  @TempDir Path folder;

  /** What is wrong with a rule whose expressions begin in line 8, four columns in. */
  private List<Problem> complaints(String expressions) {
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
                + expressions.indent(INDENTATION))
        .complaints();
  }

  /** The unknown names, which all are written {@code totl}, are found where they stand. */
  private void assertFound(String expressions) {
    List<Problem> problems = complaints(expressions);
    assertThat(problems).extracting(Problem::code).containsOnly("library.unknown-field");
    assertThat(problems).extracting(Problem::place).containsExactlyElementsOf(dotsIn(expressions));
  }

  /** The compiler shows a field at its dot. */
  private static List<Place.Line> dotsIn(String expressions) {
    List<Place.Line> places = new ArrayList<>();
    List<String> lines = expressions.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (int at = line.indexOf(".totl"); at >= 0; at = line.indexOf(".totl", at + 1)) {
        int column = INDENTATION + line.codePointCount(0, at) + 1;
        places.add(new Place.Line("rules.yaml", FIRST_LINE + i, column));
      }
    }
    return places;
  }

  @Test
  void aConditionHasAPlaceOfItsOwn() {
    assertFound("require: places.total > 1\nwhen: places.totl > 1");
  }

  @Test
  void columnsCountCharactersNotBytes() {
    assertFound("require: true || 'ä😀' == '' || places.totl > 1");
  }

  @Test
  void anExpressionThatIsWrongAsAWholeIsShownAtItsFirstCharacter() {
    assertThat(complaints("require: '7'").get(0).place())
        .isEqualTo(new Place.Line("rules.yaml", FIRST_LINE, INDENTATION + 11));
    assertThat(complaints("require: >-\n\n  7").get(0).place())
        .isEqualTo(new Place.Line("rules.yaml", FIRST_LINE + 2, INDENTATION + 3));
  }

  @Test
  void aComputedDefaultIsShownAtItsExpression() {
    List<Problem> problems =
        Pack.usual(folder)
            .group(
                "office",
                """
                desks: {type: integer, label: Tische}
                chairs:
                  type: integer
                  label: Stühle
                  computedDefault: "office.desk * 2"
                """)
            .complaints();
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly(new Place.Line("general/office.yaml", 7, 29));
  }

  @Nested
  class CountsFromTheTextIn {
    @Test
    void doubleQuotes() {
      assertFound("require: \"places.totl > 1\"");
    }

    @Test
    void singleQuotes() {
      assertFound("require: 'places.totl > 1'");
    }

    @Test
    void quotesWithSpaceInFront() {
      assertFound("require: '  places.totl > 1'");
    }

    @Test
    void doubledQuotes() {
      assertFound("require: 'places.total > 1 || ''a'' == ''b'' || places.totl > 1'");
    }

    @Test
    void escapes() {
      assertFound(
          "require: \"true || \\\"a\\\\\\\\\\\" == \\\"\\u00e4\\\" ||\\n places.totl > 1\"");
    }
  }

  @Nested
  class FindsTheLineIn {
    @Test
    void aLiteralBlock() {
      assertFound("require: |\n  places.total > 1 &&\n    places.totl > 1");
    }

    @Test
    void aFoldedBlock() {
      assertFound(
          "require: >-  # why\n  places.total > 1\n  && places.totl > 1\n  && 1 > places.totl");
    }

    @Test
    void aBlockThatSaysHowFarItIsIndented() {
      assertFound("require: |2\n  places.totl > 1");
    }

    @Test
    void aBlockWithEmptyLines() {
      assertFound("require: >\n\n    places.totl > 1\n\n    && places.totl > 1\n");
    }

    @Test
    void aPlainTextOverSeveralLines() {
      assertFound("require: places.total > 1 &&\n    places.totl > 1");
    }

    @Test
    void quotesOverSeveralLines() {
      assertFound("require: \"places.total > 1 \\\n  && 1 ==\n\n  places.totl\"");
    }
  }
}
