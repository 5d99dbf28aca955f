package de.vertragswerk.rendering.docx;

/** Text as XML can hold it. */
final class LegalText {
  private static final int REPLACEMENT = 0xFFFD;

  private LegalText() {}

  /**
   * The text itself, or, where it holds what no XML file can say, a visible replacement for it. The
   * parameter reader refuses such characters; this keeps a file whole when one comes another way.
   */
  static String of(String text) {
    return isLegal(text) ? text : replaced(text);
  }

  /** Asked for each text of a contract: no stream. */
  private static boolean isLegal(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!isLegal(point)) {
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }

  private static String replaced(String text) {
    return text.codePoints()
        .map(point -> isLegal(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The characters of XML 1.0; an unpaired surrogate is none. */
  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xD800)
        || (point > 0xDFFF && point < 0xFFFE)
        || point > 0xFFFF;
  }
}
