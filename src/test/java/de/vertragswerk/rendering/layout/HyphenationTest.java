package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
  private static final Hyphenation GERMAN = Hyphenation.german();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Teil-neh-me-rin-nen",
        "Zu-wen-dungs-be-scheid",
        "Auf-be-wah-rungs-frist",
        "Ver-trags-par-teien",
        "Be-wil-li-gungs-be-hör-den",
        "Kon-takt-dich-ten",
        "Nach-be-treu-ung",
        "Per-spek-tiv-plan",
        "An-halts-punk-ten",
        "über-wa-chen",
        "MASS-nah-men"
      })
  void dividesWordsAsTheDudenDoes(String divided) {
    assertThat(divided(divided.replace("-", ""))).isEqualTo(divided);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plan", "Platz", "Straße", "SGB", "BGBLXX", "GmbH"})
  void leavesShortWordsAndAbbreviationsWhole(String word) {
    assertThat(divided(word)).isEqualTo(word);
  }

  @Test
  void leavesTwoLettersBeforeAndThreeAfter() {
    assertThat(divided("Behörde")).isEqualTo("Be-hörde");
    assertThat(GERMAN.places("Absatzes").nextSetBit(0)).isEqualTo(2);
  }

  @Test
  void anotherLanguageIsNotDividedByGermanRules() {
    assertThat(Hyphenation.none().places("Teilnehmerinnen").isEmpty()).isTrue();
  }

  private static String divided(String word) {
    StringBuilder divided = new StringBuilder(word);
    int[] places = GERMAN.places(word).stream().toArray();
    for (int i = places.length - 1; i >= 0; i--) {
      divided.insert(places[i], '-');
    }
    return divided.toString();
  }
}
