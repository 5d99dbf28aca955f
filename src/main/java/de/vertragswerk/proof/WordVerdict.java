package de.vertragswerk.proof;

import de.vertragswerk.document.Inline;
import de.vertragswerk.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words twice, and what the words of terms and facts do to those before them. */
final class WordVerdict implements LineVerdict {
  private static final Pattern TWICE =
      Pattern.compile("(?<![\\p{L}*:_/\\u2011-])(\\p{L}{2,}) \\1(?![\\p{L}*-])");

  private static final Pattern LAST_WORD = Pattern.compile("(?<mark>[,;:.!?] )?(?<word>\\p{L}+) $");
  private static final String TERM = "term.";
  private static final String FACT = "fact.";

  private final TextPlaces places;
  private final Set<String> articles = new HashSet<>(ProofWords.list("article"));
  private final Set<String> startingArticles = new HashSet<>(ProofWords.list("article.start"));
  private final List<String> abbreviations = ProofWords.list("abbreviation");
  private final Set<String> withDative = new HashSet<>(ProofWords.list("preposition.dative"));
  private final Set<String> withAccusative =
      new HashSet<>(ProofWords.list("preposition.accusative"));
  private final Set<String> withGenitive = new HashSet<>(ProofWords.list("preposition.genitive"));

  private final Set<String> prepositions = new HashSet<>();

  WordVerdict(TextPlaces places) {
    this.places = places;
    prepositions.addAll(ProofWords.list("preposition.dativePossible"));
    prepositions.addAll(withAccusative);
    prepositions.addAll(withGenitive);
  }

  @Override
  public void of(TextLine line, Consumer<Problem> found) {
    Matcher twice = TWICE.matcher(line.text());
    while (twice.find()) {
      if (!isRelative(line.text(), twice)) {
        found.accept(
            Problem.error("proof.word-twice", places.of(line)).with("subject", twice.group()));
      }
    }
    StringBuilder before = new StringBuilder();
    for (Inline inline : line.content()) {
      if (inline instanceof Inline.Value value
          && (value.source().startsWith(TERM) || value.source().startsWith(FACT))) {
        term(value, before.toString(), line, found);
      }
      before.append(TextLine.of(line.origin(), line.home(), true, List.of(inline)).text());
    }
  }

  /** ", die die" and "unter der der": a pronoun and an article. */
  private boolean isRelative(String text, Matcher twice) {
    String before = text.substring(0, twice.start());
    Matcher last = LAST_WORD.matcher(before);
    return articles.contains(twice.group(1))
        && (before.endsWith(", ") || (last.find() && prepositions.contains(last.group("word"))));
  }

  private void term(Inline.Value value, String before, TextLine line, Consumer<Problem> found) {
    String first = value.text().split("[ *]", 2)[0];
    boolean starts =
        before.isEmpty() || (before.matches("(?s).*[.!?] $") && !isAbbreviated(before));
    if (starts && line.home() == TextLine.Home.SUBSECTION && articles.contains(first)) {
      found.accept(
          Problem.error("proof.small-at-start", places.of(line)).with("subject", value.text()));
    }
    Matcher last = LAST_WORD.matcher(before);
    if (!last.find()) {
      return;
    }
    String word = last.group("word");
    if (startingArticles.contains(first)) {
      found.accept(
          Problem.error("proof.capital-inside", places.of(line))
              .with("subject", word + " " + value.text()));
    }
    boolean article = articles.contains(word.toLowerCase(Locale.GERMAN));
    if (article && articles.contains(first) && last.group("mark") == null) {
      found.accept(
          Problem.error("proof.article-twice", places.of(line))
              .with("subject", word + " " + value.text()));
    }
    if (isWrongCase(word, form(value.source()))) {
      found.accept(
          Problem.error("proof.wrong-case", places.of(line))
              .with("subject", word + " " + value.text()));
    }
  }

  private boolean isAbbreviated(String before) {
    return abbreviations.stream().anyMatch(each -> before.endsWith(each + " "));
  }

  private static String form(String source) {
    return source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean isWrongCase(String preposition, String form) {
    boolean named =
        form.startsWith("nominative")
            || form.startsWith("genitive")
            || form.startsWith("dative")
            || form.startsWith("accusative");
    return named
        && ((withDative.contains(preposition) && !form.startsWith("dative"))
            || (withAccusative.contains(preposition) && !form.startsWith("accusative"))
            || (withGenitive.contains(preposition) && !form.startsWith("genitive")));
  }
}
