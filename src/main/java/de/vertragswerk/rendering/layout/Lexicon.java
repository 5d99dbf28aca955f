package de.vertragswerk.rendering.layout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows how the words of a language are divided, and how wide their parts are. It remembers them,
 * because contracts of one library repeat them a lot. Shared by threads.
 */
final class Lexicon {
  /** Of one face and size; the contracts of one library have about half as many. */
  private static final int MOST_WORDS = 5_000;

  /** Longer words are hardly met again. */
  private static final int LONGEST_WORD = 60;

  private final Hyphenation hyphenation;
  private final Map<Style, Words> words = new ConcurrentHashMap<>();

  private final Lexicon undivided;

  Lexicon(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
    this.undivided = new Lexicon();
  }

  private Lexicon() {
    this.hyphenation = Hyphenation.none();
    this.undivided = this;
  }

  /** The same words, none of them divided by rules. */
  Lexicon undivided() {
    return undivided;
  }

  private record Style(Face face, double size) {}

  Words of(Face face, double size) {
    return words.computeIfAbsent(new Style(face, size), Words::new);
  }

  /** The words in one face and size. */
  final class Words {
    private final Style style;
    private final WordDivider divider;
    private final Map<String, List<WordPart>> divided = new ConcurrentHashMap<>();
    private final Map<String, List<WordPart>> tied = new ConcurrentHashMap<>();

    private Words(Style style) {
      this.style = style;
      this.divider = new WordDivider(hyphenation, style.face, style.size);
    }

    /**
     * The parts of a word, with the places to break between them.
     *
     * @param isTied to a neighbour, and therefore not divided by rules
     */
    List<WordPart> parts(String word, boolean isTied) {
      Map<String, List<WordPart>> known = isTied ? tied : divided;
      List<WordPart> parts = known.get(word);
      return parts == null ? remembered(word, isTied, known) : parts;
    }

    private List<WordPart> remembered(
        String word, boolean isTied, Map<String, List<WordPart>> known) {
      List<WordPart> parts = divider.parts(word, isTied);
      if (word.length() <= LONGEST_WORD) {
        if (known.size() >= MOST_WORDS) {
          known.clear();
        }
        known.put(word, parts);
      }
      return parts;
    }

    double width(String text) {
      return style.face.width(text, style.size);
    }
  }
}
