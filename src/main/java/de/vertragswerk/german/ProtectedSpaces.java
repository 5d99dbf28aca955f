package de.vertragswerk.german;

import java.util.Set;
import java.util.regex.Pattern;

/** Puts non-breaking spaces where German typography wants words to stay together. */
public final class ProtectedSpaces {
  private static final char NBSP = '\u00A0';

  /** The stand-in for a value begins with the one, and ends with the other if it is a number. */
  private static final char VALUE = '\uE000';

  private static final char NUMBER_END = '\uE002';

  /** What a word begins after. */
  private static final String OPENING = " \u00A0(\u201E/[\u2013";

  private static final Set<String> LEADS_NUMBER =
      Set.of(
          "\u00A7",
          "Nr.",
          "Nrn.",
          "Nummer",
          "Abs.",
          "Absatz",
          "Abs\u00E4tze",
          "Satz",
          "S\u00E4tze",
          "Art.",
          "Artikel",
          "Anlage",
          "Anlagen",
          "Buchstabe",
          "Ziffer",
          "S.");

  /** The next part of a citation: a line may break before it, or none would hold a citation. */
  private static final Set<String> CITATION_PARTS =
      Set.of("Absatz", "Abs\u00E4tze", "Satz", "S\u00E4tze", "Nummer", "Nr", "Buchstabe");

  private static final Set<String> CODES = Set.of("SGB", "BGB", "StGB", "DSGVO", "GmbHG", "VwVfG");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}{1,12}(?:,\\p{N}{1,6})?");
  private static final Pattern DAY = Pattern.compile("\\p{N}{1,2}\\.");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");
  private static final Pattern NUMBERED = Pattern.compile(".*\\p{N}[a-z]?");
  private static final Pattern LETTER_LABEL = Pattern.compile("([a-z])\\1?");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final Pattern MONTH = Pattern.compile("\\p{Lu}\\p{Ll}{2,8}");
  private static final Pattern YEAR = Pattern.compile("\\p{N}{4}");

  private ProtectedSpaces() {}

  /**
   * The same words; only the kind of some spaces differs.
   *
   * @param text a stand-in for a value may begin with U+E000, and end with U+E002 when the value is
   *     a number
   */
  public static String in(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      String before = wordBefore(text, at);
      if (staysTogether(before, text, at) || endsDate(before, text, at)) {
        result.setCharAt(at, NBSP);
      }
    }
    return result.toString();
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  /** The letters and digits after a space, up to the first other sign. */
  private static String wordAfter(String text, int space) {
    int end = space + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(space + 1, end);
  }

  private static boolean staysTogether(String before, String text, int space) {
    if (before.isEmpty() || space + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(space + 1);
    String after = wordAfter(text, space);
    return before.equals("\u00A7\u00A7")
        || (LEADS_NUMBER.contains(before) && isCounted(next, after))
        || (isNumber(before) && isCountedThing(next, after))
        || (isInitial(before) && isInitial(text, space, after))
        || (CODES.contains(after) && NUMBERED.matcher(before).matches())
        || (before.equals("SGB") && ROMAN.matcher(after).matches())
        || (before.endsWith(".")
            && DAY.matcher(before).matches()
            && isMonthAndYear(text, space, after));
  }

  /** "§ 7", "Nr. 2", "Absatz 3", "Buchstabe a". */
  private static boolean isCounted(char next, String after) {
    return next == VALUE || Character.isDigit(next) || LETTER_LABEL.matcher(after).matches();
  }

  private static boolean isNumber(String word) {
    char last = word.charAt(word.length() - 1);
    return last == NUMBER_END || (Character.isDigit(last) && NUMBER.matcher(word).matches());
  }

  /** "12 Monate", "85 %"; but not the next part of a citation. */
  private static boolean isCountedThing(char next, String after) {
    boolean thing = Character.isUpperCase(next) || next == '%' || next == '\u20AC';
    return thing && !CITATION_PARTS.contains(after);
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && INITIAL.matcher(word).matches();
  }

  /** "z. B.", "e. V.", "i. S. d.". */
  private static boolean isInitial(String text, int space, String after) {
    return after.length() == 1 && text.startsWith(".", space + 2);
  }

  /** "1. Januar 2019". */
  private static boolean isMonthAndYear(String text, int space, String after) {
    int next = space + 1 + after.length();
    return MONTH.matcher(after).matches()
        && next < text.length()
        && text.charAt(next) == ' '
        && YEAR.matcher(wordAfter(text, next)).matches();
  }

  /** The space between the month and the year of a date. */
  private static boolean endsDate(String month, String text, int space) {
    int start = space - month.length() - 1;
    return start > 0
        && MONTH.matcher(month).matches()
        && YEAR.matcher(wordAfter(text, space)).matches()
        && DAY.matcher(wordBefore(text, start)).matches();
  }
}
