package de.vertragswerk.assembly;

import java.util.regex.Pattern;

/** The marks of the text language beside Markdown and directives. */
final class Marks {
  /** Stands alone in a paragraph; the list after it becomes the signature lines. */
  static final String SIGNATURES = "signatures";

  /** Stands alone in a paragraph: the table of the annexes. */
  static final String ANNEXES = "annexes";

  static final String ANNEX_PREFIX = "annex:";

  /** Opens a paragraph that is the caption of the table after it. */
  static final String CAPTION = ": ";

  /** A reference in double brackets. */
  static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\]\\[]*)\\]\\]");

  /** Names the subsection that a paragraph begins. */
  static final Pattern LABEL = Pattern.compile("^\\{#([a-z][A-Za-z0-9]*)\\}\\s*");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  private Marks() {}

  /** Whether a label counts subsections instead of naming one. */
  static boolean isNumber(String label) {
    return NUMBER.matcher(label).matches();
  }
}
