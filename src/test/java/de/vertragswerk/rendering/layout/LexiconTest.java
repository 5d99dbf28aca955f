package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Face FACE = Faces.liberationSans().regular();
  private static final Hyphenation GERMAN = Hyphenation.german();

  private final Lexicon.Words words = new Lexicon(GERMAN).of(FACE, 10);

  @Test
  void saysTheSameOfAWordHoweverManyOthersCameBetween() {
    List<WordPart> first = words.parts("Zuwendungsbescheid", false);
    IntStream.range(0, 20_000)
        .mapToObj(number -> "Wort".repeat(2) + Integer.toString(number, 26))
        .forEach(word -> words.parts(word, false));
    assertThat(words.parts("Zuwendungsbescheid", false)).isEqualTo(first);
  }

  @Test
  void theSameWordIsDividedInTextAndWholeBesideANumber() {
    assertThat(words.parts("Zuwendungsbescheid", false)).hasSizeGreaterThan(1);
    assertThat(words.parts("Zuwendungsbescheid", true)).hasSize(1);
    assertThat(words.parts("Zuwendungsbescheid", false)).hasSizeGreaterThan(1);
  }

  @Test
  void thePartsOfAWordAreTogetherAsWideAsTheWord() {
    for (String word : List.of("Voraussetzungen,", "ESF-Integrationsrichtlinie", "AVATAR/Tauben")) {
      double parts =
          words.parts(word, false).stream()
              .filter(part -> part.kind() == LineItem.Kind.LETTERS)
              .mapToDouble(WordPart::width)
              .sum();
      assertThat(parts).isCloseTo(FACE.width(word, 10), within(1e-9));
    }
  }

  @Test
  void anotherLanguageKnowsTheSameWordsUndivided() {
    Lexicon.Words undivided = new Lexicon(GERMAN).undivided().of(FACE, 10);
    assertThat(undivided.parts("Zuwendungsbescheid", false)).hasSize(1);
  }
}
