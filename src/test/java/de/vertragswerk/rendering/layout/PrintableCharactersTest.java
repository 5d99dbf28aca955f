package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.rendering.CharacterRepertoire.Obstacle;
import de.vertragswerk.rendering.CharacterRepertoire.Unprintable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableCharactersTest {
  private static final PrintableCharacters CHARACTERS = new PrintableCharacters();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Übergrößenträger – „Straße“ ‚Maß‘ 12,50 € § 16 ẞ …",
        "Łódź Żółkiewska Dvořák Şahin İbrahim Nguyễn Văn Ængström",
        "Γιώργος Παπαδόπουλος",
        "Олена Шевченко Ђорђевић",
        "No-break\u00A0space, soft\u00ADhyphen, no-break\u2011hyphen, zero\u200Bwidth, tab\t, line\nbreak",
        "e\u0301 as two characters"
      })
  void canPrintTheNamesAndWordsOfEurope(String text) {
    assertThat(CHARACTERS.unprintable(text)).isEmpty();
  }

  @Test
  void saysWhyItCannotPrintACharacter() {
    assertThat(CHARACTERS.unprintable("ab😀 שלום 漢\u0007😀"))
        .containsExactly(
            new Unprintable(0x1F600, Obstacle.NO_GLYPH),
            new Unprintable('ש', Obstacle.RIGHT_TO_LEFT),
            new Unprintable('ל', Obstacle.RIGHT_TO_LEFT),
            new Unprintable('ו', Obstacle.RIGHT_TO_LEFT),
            new Unprintable('ם', Obstacle.RIGHT_TO_LEFT),
            new Unprintable('漢', Obstacle.NO_GLYPH),
            new Unprintable(7, Obstacle.CONTROL));
  }

  @Test
  void refusesArabicAndTheMarksThatTurnTextAround() {
    assertThat(CHARACTERS.covers('م')).isFalse();
    assertThat(CHARACTERS.unprintable("\u202Eabc"))
        .containsExactly(new Unprintable(0x202E, Obstacle.RIGHT_TO_LEFT));
  }
}
