package de.vertragswerk.assembly;

import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.german.ProtectedSpaces;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks of the text language beside Markdown and directives. */
final class Marks {
  /** Stands alone in a paragraph; the list after it becomes the signature lines. */
  static final String SIGNATURES = "signatures";

  /** The same for parties that sign in the file itself. */
  static final String ELECTRONIC_SIGNATURES = "signatures:electronic";

  /** Stands alone in a paragraph: the table of the annexes. */
  static final String ANNEXES = "annexes";

  /** Stands alone in a paragraph of a document: what changed since an earlier parameter file. */
  static final String CHANGES = "changes";

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

  /** A line to write in, or a box of several lines. */
  private static final Pattern FIELD =
      Pattern.compile("field(?::(?<lines>\\d{1,4}))?(?::\\s*(?<label>.*))?");

  /** A box to tick. */
  private static final Pattern BOX = Pattern.compile("box(?::\\s*(?<label>.*))?");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  private Marks() {}

  static boolean isSignatures(String mark) {
    return mark.equals(SIGNATURES) || mark.equals(ELECTRONIC_SIGNATURES);
  }

  /** Whether what stands in double brackets is neither a reference nor a picture. */
  static boolean isBlock(String mark) {
    return isSignatures(mark) || mark.equals(ANNEXES) || mark.equals(CHANGES);
  }

  /** Whether what stands in double brackets is something to fill in. */
  static boolean isField(String mark) {
    return FIELD.matcher(mark).matches() || BOX.matcher(mark).matches();
  }

  /** What there is to fill in; null when the mark says it wrongly. */
  static Token.@Nullable ToFillIn field(String mark) {
    Matcher box = BOX.matcher(mark);
    Matcher field = FIELD.matcher(mark);
    if (box.matches()) {
      return saysNothing(box.group("label")) ? null : new Token.Box(words(box.group("label")));
    }
    if (!field.matches() || saysNothing(field.group("label"))) {
      return null;
    }
    int lines = field.group("lines") == null ? 1 : Integer.parseInt(field.group("lines"));
    return lines < 1 || lines > TextField.MOST_LINES
        ? null
        : new Token.Field(words(field.group("label")), lines);
  }

  /** Whoever begins a label says something; a value in it would be taken for its words. */
  private static boolean saysNothing(@Nullable String label) {
    return label != null && (label.isBlank() || label.contains("${"));
  }

  private static String words(@Nullable String label) {
    return label == null ? "" : ProtectedSpaces.in(label.strip());
  }

  /** Whether a label counts subsections instead of naming one. */
  static boolean isNumber(String label) {
    return NUMBER.matcher(label).matches();
  }
}
