package de.vertragswerk.sameness;

import de.vertragswerk.sameness.Reading.Entry;
import de.vertragswerk.sameness.Reading.Place;
import de.vertragswerk.sameness.Reading.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every reference and every line of the contents: what stands there must be its name. */
final class References {
  /** "§ 7 Absatz 2", "Absatz 2": a section or none, a word, a number. */
  private static final Pattern SUBSECTION = Pattern.compile("(?:(.+) )?\\p{L}+ (\\d+)");

  private References() {}

  static List<String> wrong(Reading reading) {
    List<String> wrong = new ArrayList<>();
    for (Reference reference : reading.references()) {
      check(reading, reference, wrong);
    }
    for (Entry entry : reading.contents()) {
      List<Place> places = reading.places().getOrDefault(entry.target(), List.of());
      if (places.stream().noneMatch(place -> place.statement().text().equals(entry.text()))) {
        wrong.add("%s: contents \"%s\" lead to %s".formatted(reading.format(), entry, places));
      }
    }
    return wrong;
  }

  private static void check(Reading reading, Reference reference, List<String> wrong) {
    List<Place> places = reading.places().getOrDefault(reference.target(), List.of());
    if (places.stream().noneMatch(place -> names(reference.text(), place))) {
      wrong.add("%s: \"%s\" leads to %s".formatted(reading.format(), reference, places));
    }
  }

  private static boolean names(String words, Place place) {
    String there = place.statement().text();
    if (there.equals(words) || there.startsWith(words + " ")) {
      return true;
    }
    Matcher subsection = SUBSECTION.matcher(words);
    return subsection.matches()
        && there.startsWith("(" + subsection.group(2) + ") ")
        && (subsection.group(1) == null
            || (place.heading() + " ").startsWith(subsection.group(1) + " "));
  }
}
