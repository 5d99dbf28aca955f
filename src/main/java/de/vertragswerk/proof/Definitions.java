package de.vertragswerk.proof;

import de.vertragswerk.document.Inline;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms that contracts define in bold words: each once, each for something, none too few. */
final class Definitions implements Verdict {
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*\\u201E?([^*\\u201E\\u201C]+)\\u201C?\\*\\*");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:en|er|es|em|e|n|s)$");
  private static final String SUFFIX = "(?:en|ern|er|es|em|e|n|s)?(?![\\p{L}-])";

  private final Map<String, Pattern> terms = new LinkedHashMap<>();
  private final Map<String, Problem> idle = new LinkedHashMap<>();
  private final Map<String, Set<String>> mentioned = new HashMap<>();
  private final ClauseLibrary library;
  private final TextPlaces places;

  Definitions(ClauseLibrary library, TextPlaces places) {
    this.library = library;
    this.places = places;
    for (Clause clause : library.clauses()) {
      for (ClauseVariant variant : clause.variants()) {
        BOLD.matcher(variant.text())
            .results()
            .filter(bold -> !bold.group(1).contains("$"))
            .forEach(bold -> define(bold, variant));
      }
    }
  }

  private void define(MatchResult bold, ClauseVariant variant) {
    String term = bold.group(1);
    String before = variant.text().substring(0, bold.start());
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    terms.putIfAbsent(term, pattern(term));
    idle.putIfAbsent(
        term,
        Problem.error("proof.unused-definition", new Place.Line(variant.file(), line, 1))
            .with("subject", term));
  }

  /** The words in any of their forms. */
  private static Pattern pattern(String term) {
    String words =
        Stream.of(term.split("\\s+"))
            .map(word -> Pattern.quote(ENDING.matcher(word).replaceAll("")) + SUFFIX)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile("(?<![\\p{L}-])" + words);
  }

  /** Terms that are defined and then never used. */
  void unused(Consumer<Problem> found) {
    String rest =
        library.clauses().stream()
            .flatMap(clause -> clause.variants().stream())
            .map(variant -> BOLD.matcher(variant.text()).replaceAll(" "))
            .collect(Collectors.joining("\n"));
    idle.forEach(
        (term, problem) -> {
          Pattern anyCase =
              Pattern.compile(loose(term), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
          if (!anyCase.matcher(rest).find()) {
            found.accept(problem);
          }
        });
  }

  private static String loose(String term) {
    return Stream.of(term.split("\\s+"))
        .map(word -> Pattern.quote(ENDING.matcher(word).replaceAll("")))
        .collect(Collectors.joining("\\S*\\s+"));
  }

  @Override
  public void of(DocumentView view, Consumer<Problem> found) {
    Set<String> defined = new HashSet<>();
    for (TextLine line : view.lines()) {
      for (Inline inline : line.content()) {
        String term = definition(inline);
        if (terms.containsKey(term) && !defined.add(term)) {
          found.accept(Problem.error("proof.defined-twice", places.of(line)).with("subject", term));
        }
      }
    }
    if (defined.size() < terms.size()) {
      undefined(view, defined, found);
    }
  }

  private static String definition(Inline inline) {
    return inline instanceof Inline.Strong strong
            && strong.content().size() == 1
            && strong.content().get(0) instanceof Inline.Text words
        ? words.text().replace('\u00A0', ' ').replaceAll("[\u201E\u201C]", "")
        : "";
  }

  private void undefined(DocumentView view, Set<String> defined, Consumer<Problem> found) {
    for (TextLine line : view.lines()) {
      for (String term : mentioned.computeIfAbsent(line.text(), this::mentions)) {
        if (defined.add(term)) {
          found.accept(
              Problem.error("proof.undefined-term", places.of(line)).with("subject", term));
        }
      }
    }
  }

  private Set<String> mentions(String text) {
    Set<String> mentions = new LinkedHashSet<>();
    terms.forEach(
        (term, pattern) -> {
          if (pattern.matcher(text).find()) {
            mentions.add(term);
          }
        });
    return mentions;
  }
}
