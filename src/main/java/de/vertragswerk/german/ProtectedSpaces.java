package de.vertragswerk.german;

import java.util.regex.Pattern;

/** Puts non-breaking spaces where German typography wants words to stay together. */
public final class ProtectedSpaces {
  private static final char NBSP = '\u00A0';

  /** A sign or abbreviation and the number after it: "§ 7", "Nr. 2", "Absatz 3", "Anlage 1". */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          "(?<=(?:^|[^\\p{L}])(?:\u00A7|Nr\\.|Nrn\\.|Nummer|Abs\\.|Absatz|Abs\u00E4tze|Satz|S\u00E4tze|Art\\.|Artikel"
              + "|Anlage|Anlagen|Buchstabe|Ziffer|S\\.)) (?=[\\p{N}\uE000]|([a-z])\\1?(?:\\P{L}|$))");

  /** A number and the unit after it: "12 Monate", "85 %"; but not the next part of a citation. */
  private static final Pattern AFTER_NUMBER =
      Pattern.compile(
          "(?<=(?:^|[ (\u00A0\u201E])\\p{N}{1,12}(?:,\\p{N}{1,6})?|\uE002) (?=(?!(?:Absatz|Abs\u00E4tze|Satz|S\u00E4tze|Nummer|Nr\\.|Buchstabe)(?:\\P{L}|$))[\\p{Lu}%\u20AC])");

  /** The inside of a date: "1. Januar 2019". */
  private static final Pattern AFTER_DAY =
      Pattern.compile(
          "(?<=(?:^|[ (\u00A0\u201E])\\p{N}{1,2}\\.) (?=\\p{Lu}\\p{Ll}{2,8} \\p{N}{4}(?:\\P{N}|$))");

  private static final Pattern BEFORE_YEAR =
      Pattern.compile("(?<=\\p{N}\\.\u00A0\\p{Lu}\\p{Ll}{2,8}) (?=\\p{N}{4}(?:\\P{N}|$))");

  /** The inside of an abbreviation: "z. B.", "e. V.", "d. h.", "i. S. d.". */
  private static final Pattern INSIDE_ABBREVIATION =
      Pattern.compile("(?<=(?:^|[ (\u00A0])\\p{L}\\.) (?=\\p{L}\\.)");

  private static final Pattern BEFORE_CODE =
      Pattern.compile("(?<=\\p{N}[a-z]?) (?=(?:SGB|BGB|StGB|DSGVO|GmbHG|VwVfG)(?:\\P{L}|$))");

  private static final Pattern INSIDE_CODE = Pattern.compile("(?<=SGB) (?=[IVX]+(?:\\P{L}|$))");

  private ProtectedSpaces() {}

  /**
   * The same words; only the kind of some spaces differs.
   *
   * @param text a stand-in for a value may begin with U+E000, and end with U+E002 when the value is
   *     a number
   */
  public static String in(String text) {
    String protectedText = text.replace("\u00A7\u00A7 ", "\u00A7\u00A7" + NBSP);
    for (Pattern pattern :
        new Pattern[] {
          BEFORE_NUMBER,
          AFTER_NUMBER,
          AFTER_DAY,
          BEFORE_YEAR,
          INSIDE_ABBREVIATION,
          BEFORE_CODE,
          INSIDE_CODE
        }) {
      protectedText = pattern.matcher(protectedText).replaceAll(String.valueOf(NBSP));
    }
    return protectedText;
  }
}
