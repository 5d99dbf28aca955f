package de.vertragswerk.proof;

import de.vertragswerk.document.Inline;
import de.vertragswerk.problem.Problem;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces, signs, brackets, and what should have been filled in. */
final class PunctuationVerdict implements LineVerdict {
  private static final Pattern UNRESOLVED =
      Pattern.compile("\\[\\[|\\]\\]|\\$\\{|\\[/?#|#\\{|\\{#|\\{[a-z][A-Za-z]*\\}|_{3,}");

  private static final Pattern SPACING =
      Pattern.compile(
          " {2,}|(?<=\\S) [,;.:!?)\\u201C](?!\\.\\.)|[(\\u201E] |\\(\\)|\\u201E\\u201C"
              + "|[,;:][,;:.]|(?<!\\.)\\.\\.(?!\\.)|(?<!\\d)[,;](?=\\p{L})|\\.(?=\\p{Lu}\\p{Ll}{2})");

  private static final Pattern END = Pattern.compile("[.!?:;,\\u201C)\\u2013]$");
  private static final int AROUND = 18;

  private final TextPlaces places;

  PunctuationVerdict(TextPlaces places) {
    this.places = places;
  }

  @Override
  public void of(TextLine line, Consumer<Problem> found) {
    Matcher unresolved = UNRESOLVED.matcher(line.text());
    if (unresolved.find()) {
      report(line, around(line.text(), unresolved), found, true);
    }
    line.content().forEach(inline -> missing(inline, line, found));
    Matcher spacing = SPACING.matcher(line.text());
    if (spacing.find()) {
      report(line, around(line.text(), spacing), found, false);
    }
    if (!isBalanced(line.text(), '(', ')') || !isBalanced(line.text(), '\u201E', '\u201C')) {
      found.accept(Problem.error("proof.brackets", places.of(line)).with("subject", start(line)));
    }
    if (isUnfinished(line)) {
      found.accept(
          Problem.error("proof.unfinished-sentence", places.of(line)).with("subject", end(line)));
    }
  }

  private void missing(Inline inline, TextLine line, Consumer<Problem> found) {
    if (inline instanceof Inline.Value value && value.missing()) {
      report(line, value.source(), found, true);
    } else if (inline instanceof Inline.Strong strong) {
      strong.content().forEach(each -> missing(each, line, found));
    }
  }

  private void report(TextLine line, String subject, Consumer<Problem> found, boolean unresolved) {
    found.accept(
        unresolved
            ? Problem.error("proof.unresolved", places.of(line)).with("subject", subject)
            : Problem.error("proof.punctuation", places.of(line)).with("subject", subject));
  }

  private static boolean isBalanced(String text, char open, char close) {
    int depth = 0;
    for (int at = 0; at < text.length() && depth >= 0; at++) {
      depth += text.charAt(at) == open ? 1 : text.charAt(at) == close ? -1 : 0;
    }
    return depth == 0;
  }

  /** A counted subsection ends as sentences end, unless somebody's own words are at its end. */
  private static boolean isUnfinished(TextLine line) {
    if (line.home() != TextLine.Home.SUBSECTION || line.content().isEmpty()) {
      return false;
    }
    Inline last = line.content().get(line.content().size() - 1);
    boolean ours = last instanceof Inline.Text || last instanceof Inline.Reference;
    String text = line.text().strip();
    return ours
        && line.last()
        && (!END.matcher(text).find() || text.endsWith(",") || text.endsWith(";"));
  }

  static String around(String text, Matcher match) {
    int from = Math.max(0, match.start() - AROUND);
    int to = Math.min(text.length(), match.end() + AROUND);
    return text.substring(from, to);
  }

  private static String start(TextLine line) {
    return line.text().substring(0, Math.min(3 * AROUND, line.text().length()));
  }

  private static String end(TextLine line) {
    String text = line.text();
    return text.substring(Math.max(0, text.length() - 3 * AROUND));
  }
}
