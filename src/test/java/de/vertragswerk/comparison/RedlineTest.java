package de.vertragswerk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is struck out and what is written in. */
class RedlineTest {
  @Test
  void strikesOutTheWordThatChangedAndNoOther() {
    assertThat(shown("mindestens zwei Kontakte im Monat", "mindestens drei Kontakte im Monat"))
        .isEqualTo("mindestens [zwei]{drei} Kontakte im Monat");
  }

  @Test
  void keepsCitationsAndCompoundsWhole() {
    assertThat(shown("nach 31.12.2021 in LAP-Projekten", "nach 31.12.2022 in LAP-Vorhaben"))
        .isEqualTo("nach [31.12.2021]{31.12.2022} in [LAP-Projekten]{LAP-Vorhaben}");
  }

  @Test
  void seesAPunctuationMarkAlone() {
    assertThat(shown("der Plan, der gilt", "der Plan der gilt")).isEqualTo("der Plan[,] der gilt");
  }

  @Test
  void seesAnotherKindOfSpace() {
    assertThat(shown("\u00a7 5", "\u00a7\u00a05")).isEqualTo("\u00a7[ ]{\u00a0}5");
  }

  @Test
  void showsAllOfWhatIsNewOrGone() {
    assertThat(shown("", "neu hier")).isEqualTo("{neu hier}");
    assertThat(shown("alt hier", "")).isEqualTo("[alt hier]");
    assertThat(shown("gleich", "gleich")).isEqualTo("gleich");
  }

  private static String shown(String before, String after) {
    return Redline.between(before, after).stream()
        .map(
            run ->
                switch (run.fate()) {
                  case KEPT -> run.words();
                  case REMOVED -> "[" + run.words() + "]";
                  case ADDED -> "{" + run.words() + "}";
                })
        .collect(Collectors.joining());
  }
}
