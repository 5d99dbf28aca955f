package de.vertragswerk.assembly;

import java.util.regex.Pattern;

/** The marks of the text language beside Markdown and directives. */
final class Marks {
  /** Stands alone in a paragraph; the list after it becomes the signature lines. */
  static final String SIGNATURES = "signatures";

  /** The same for parties that sign in the file itself. */
  static final String ELECTRONIC_SIGNATURES = "signatures:electronic";

  /** Stands alone in a paragraph: the table of the annexes. */
  static final String ANNEXES = "annexes";

  static final String ANNEX_PREFIX = "annex:";

  /** Before the name of a picture that stands alone in a paragraph. */
  static final String IMAGE_PREFIX = "image:";

  /** Stands for a directive inside a line while a text is checked. */
  static final String NOTHING = "\u2060";

  /** Opens a paragraph that is the caption of the table after it. */
  static final String CAPTION = ": ";

  /** A reference in double brackets. */
  static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\]\\[]*)\\]\\]");

  /** Names the subsection that a paragraph begins. */
  static final Pattern LABEL = Pattern.compile("^\\{#([a-z][A-Za-z0-9]*)\\}\\s*");

  /** The mark of a picture. */
  static final Pattern IMAGE = Pattern.compile("\\[\\[image:([^\\]\\[]*)\\]\\]");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  private Marks() {}

  static boolean isSignatures(String mark) {
    return mark.equals(SIGNATURES) || mark.equals(ELECTRONIC_SIGNATURES);
  }

  /** Whether what stands in double brackets is neither a reference nor a picture. */
  static boolean isBlock(String mark) {
    return isSignatures(mark) || mark.equals(ANNEXES);
  }

  /** Whether a label counts subsections instead of naming one. */
  static boolean isNumber(String label) {
    return NUMBER.matcher(label).matches();
  }
}
