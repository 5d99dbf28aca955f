package de.vertragswerk.proof;

import de.vertragswerk.document.Inline;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.problem.Problem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a number does to the words around it: one Monat, two Monate, von zwei Monaten. */
final class NumberVerdict implements LineVerdict {
  private static final String DIGITS = "\\d[\\d.]*(?:,\\d+)?";
  private static final String ADJECTIVES = "(?<adjective>(?:\\p{Ll}{3,}(?:en|e|es|er) ){0,2})";

  private final Set<String> ones = new LinkedHashSet<>();
  private final Set<String> manies = new LinkedHashSet<>();
  private final Set<String> datives = new LinkedHashSet<>();
  private final Set<String> one = new HashSet<>(ProofWords.list("number.one"));
  private final Set<String> conjunctions = new HashSet<>(ProofWords.list("number.alone.followed"));
  private final Set<String> invariable = new HashSet<>(ProofWords.list("invariable"));
  private final Set<String> governing =
      new HashSet<>(ProofWords.list("preposition.dativePossible"));
  private final TextPlaces places;
  private final Pattern withUnit;
  private final Pattern wrongCase;
  private final Pattern idleDative;
  private final Pattern alone =
      Pattern.compile("(?<!\\p{L})" + ProofWords.of("number.alone") + " (?<next>\\p{L}+)");
  private final Pattern noun = Pattern.compile("^ " + ADJECTIVES + "(?<noun>\\p{Lu}[\\p{L}*]+)");
  private final Pattern verbAfter;
  private final Pattern verbBefore;

  NumberVerdict(ClauseLibrary library, TextPlaces places) {
    this.places = places;
    for (ParameterGroup group : library.allGroups()) {
      group.parameters().forEach(this::collect);
    }
    String units = units(Stream.of(ones, manies, datives).flatMap(Set::stream));
    String words =
        ProofWords.alternatives("number.one") + "|" + ProofWords.alternatives("number.many");
    String number = "(?<![\\p{L}\\d,.\\u00A7])(?<number>" + DIGITS + "|" + words + ")";
    String unit = "(?<unit>" + units + ")(?![\\p{L}*])";
    this.withUnit = Pattern.compile(number + " " + ADJECTIVES + unit);
    Set<String> notDative = new LinkedHashSet<>(manies);
    notDative.removeAll(datives);
    String between = "(?: " + ProofWords.alternatives("degree") + "){0,3} ";
    this.wrongCase =
        Pattern.compile(
            "(?<!\\p{L})"
                + ProofWords.alternatives("preposition.dative")
                + between
                + "(?:"
                + DIGITS
                + "|"
                + ProofWords.alternatives("number.many")
                + ") (?<unit>"
                + units(notDative.stream())
                + ")(?![\\p{L}*])");
    Set<String> onlyDative = new LinkedHashSet<>(datives);
    onlyDative.removeAll(manies);
    onlyDative.removeAll(ones);
    this.idleDative =
        Pattern.compile(number + " (?<unit>" + units(onlyDative.stream()) + ")(?![\\p{L}*])");
    String singular = "(?<![\\p{L}\\d,.])(?:1|" + ProofWords.alternatives("number.one") + ") ";
    this.verbAfter =
        Pattern.compile(
            singular
                + "(?:"
                + units(ones.stream())
                + ") "
                + ProofWords.alternatives("verb.many")
                + "(?!\\p{L})");
    this.verbBefore =
        Pattern.compile(
            "(?<!\\p{L})"
                + ProofWords.alternatives("verb.many")
                + "(?: "
                + ProofWords.alternatives("degree")
                + ")? 1 (?:"
                + units(ones.stream())
                + ")(?![\\p{L}*])");
  }

  private void collect(ParameterDefinition definition) {
    Unit unit = definition.unit();
    if (!unit.equals(Unit.NONE)) {
      ones.add(unit.one());
      manies.add(unit.many());
      datives.add(unit.manyDative());
    }
    below(definition.type());
  }

  private void below(ParameterType type) {
    if (type instanceof ObjectType object) {
      object.fields().forEach(this::collect);
    } else if (type instanceof ListType list) {
      below(list.item());
    }
  }

  private static String units(Stream<String> words) {
    List<String> sorted =
        words
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
            .toList();
    return sorted.isEmpty()
        ? "(?!)"
        : sorted.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  @Override
  public void of(TextLine line, Consumer<Problem> found) {
    String text = line.text();
    Matcher match = withUnit.matcher(text);
    while (match.find()) {
      boolean single = match.group("number").equals("1") || one.contains(match.group("number"));
      String unit = match.group("unit");
      boolean fits = single ? ones.contains(unit) : manies.contains(unit) || datives.contains(unit);
      if (!fits) {
        unit(line, match, found);
      }
    }
    report(line, wrongCase.matcher(text), found);
    idleDatives(line, found);
    Matcher alones = alone.matcher(text);
    while (alones.find()) {
      if (!conjunctions.contains(alones.group("next"))) {
        noun(line, alones.group(), found);
      }
    }
    verb(line, verbAfter.matcher(text), found);
    verb(line, verbBefore.matcher(text), found);
    nouns(line, found);
  }

  private void unit(TextLine line, Matcher match, Consumer<Problem> found) {
    found.accept(
        Problem.error("proof.number-and-unit", places.of(line)).with("subject", match.group()));
  }

  private void report(TextLine line, Matcher match, Consumer<Problem> found) {
    if (match.find()) {
      found.accept(Problem.error("proof.dative", places.of(line)).with("subject", match.group()));
    }
  }

  private void idleDatives(TextLine line, Consumer<Problem> found) {
    Matcher match = idleDative.matcher(line.text());
    while (match.find()) {
      boolean governed =
          Stream.of(
                  before(line.text(), match.start()).toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
              .anyMatch(governing::contains);
      if (!governed) {
        String phrase = match.group("number") + " " + match.group("unit");
        found.accept(Problem.error("proof.dative", places.of(line)).with("subject", phrase));
      }
    }
  }

  /** What stands before a place in the same part of a sentence. */
  private static String before(String text, int end) {
    int start = end;
    while (start > 0 && ".;:()".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private void verb(TextLine line, Matcher match, Consumer<Problem> found) {
    if (match.find()) {
      found.accept(
          Problem.error("proof.number-and-verb", places.of(line)).with("subject", match.group()));
    }
  }

  /** A noun that follows a value whatever its number is cannot be right for one. */
  private void nouns(TextLine line, Consumer<Problem> found) {
    for (int index = 0; index + 1 < line.content().size(); index++) {
      if (line.content().get(index) instanceof Inline.Value value
          && (value.text().equals("1") || value.text().equals(ProofWords.of("number.alone")))
          && !value.id().isEmpty()
          && line.content().get(index + 1) instanceof Inline.Text after) {
        Matcher match = noun.matcher(after.text().replace('\u00A0', ' '));
        if (match.find() && !mayStandAfterOne(match.group("noun"))) {
          noun(line, value.text() + match.group(), found);
        }
      }
    }
  }

  private boolean mayStandAfterOne(String word) {
    return ones.contains(word) || invariable.contains(word);
  }

  private void noun(TextLine line, String subject, Consumer<Problem> found) {
    found.accept(Problem.error("proof.number-and-noun", places.of(line)).with("subject", subject));
  }
}
