package de.vertragswerk.proof;

import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the place in a library that a piece of a contract comes from. */
final class TextPlaces {
  private static final int TELLING = 60;

  private final Map<String, String> texts = new HashMap<>();

  TextPlaces(ClauseLibrary library) {
    for (Clause clause : library.texts()) {
      for (ClauseVariant variant : clause.variants()) {
        texts.put(variant.file(), variant.text().replace('\u00A0', ' '));
      }
    }
  }

  Place of(Origin origin) {
    return new Place.Whole(origin.file());
  }

  /** The line of the longest words of a paragraph that can be found; else the file. */
  Place of(TextLine line) {
    String text = texts.getOrDefault(line.origin().file(), "");
    int at = offset(line.content(), text);
    if (at < 0) {
      return of(line.origin());
    }
    String before = text.substring(0, at);
    int number = 1 + (int) before.chars().filter(each -> each == '\n').count();
    return new Place.Line(line.origin().file(), number, 1);
  }

  private static int offset(List<Inline> content, String text) {
    return words(content)
        .map(words -> words.replace('\u00A0', ' ').strip())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .mapToInt(words -> text.indexOf(words.substring(0, Math.min(TELLING, words.length()))))
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static Stream<String> words(List<Inline> content) {
    return content.stream()
        .flatMap(
            inline ->
                inline instanceof Inline.Strong strong
                    ? words(strong.content())
                    : inline instanceof Inline.Text text ? Stream.of(text.text()) : Stream.of());
  }
}
