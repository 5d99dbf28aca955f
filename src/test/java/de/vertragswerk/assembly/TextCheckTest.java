package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextCheckTest {
  @TempDir Path folder;

  private List<Problem> complaints(SmallLibrary files) {
    ClauseLibrary library = files.read(folder);
    return Assembler.compile(library).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[#assign x=1]; library.forbidden-in-text; 7",
        "[#include \"x\"]; library.forbidden-in-text; 7",
        "[@macro/]; library.forbidden-in-text; 7",
        "${deal.buyer?upper_case}; library.forbidden-in-text; 20",
        "${\"x\"?new()}; library.forbidden-in-text; 13",
        "${deal.buyer + \"x\"}; library.forbidden-in-text; 20",
        "#{deal.price}; library.forbidden-in-text; 7",
        "${deal.buier}; library.unknown-name-in-text; 9",
        "${deals.buyer}; library.unknown-name-in-text; 9",
        "${deal.people.name}; library.unknown-name-in-text; 9",
        "${delivery.note}; library.unguarded-name-in-text; 9",
        "[#if !delivery.note??]${delivery.note}[/#if]; library.unguarded-name-in-text; 31",
        "[#if delivery.way == \"FAX\"]x[/#if]; library.unknown-option-in-text; 12",
        "[[nowhere]]; library.unknown-clause; 9",
        "[[delivery#nothing]]; library.unknown-label; 9",
        "[[annex:nothing]]; library.unknown-annex; 9",
        "[[warranty]]; library.unguarded-name-in-text; 9",
        "[#if deal.buyer??]x; library.broken-text; 25",
        "*leise*; library.unknown-markup; 7",
        "[Klick](http://x); library.unknown-markup; 7",
        "<b>; library.unknown-markup; 7",
        "[#list deal.buyer as b]x[/#list]; library.not-a-list; 13",
      })
  void haveCodeAndPlace(String source, String code, int column) {
    SmallLibrary files = new SmallLibrary().closing("Eins.\n\nZwei: " + source);
    assertThat(complaints(files))
        .extracting(Problem::code, problem -> problem.place())
        .containsExactly(tuple(code, new Place.Line("general/closing/standard.md", 3, column)));
  }

  @Test
  void aProtectedPhraseMustStandInEveryVariant() {
    assertThat(complaints(new SmallLibrary().delivery("Irgendwann nach ${delivery.days}.")))
        .extracting(Problem::code)
        .containsExactly("library.lost-protected-phrase");
  }
}
