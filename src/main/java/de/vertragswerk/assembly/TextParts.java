package de.vertragswerk.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a clause text what is not plain Markdown. */
final class TextParts {
  /** Takes what it can and never gives back: long texts must not exhaust the stack. */
  private static final Pattern PART =
      Pattern.compile(
          "\\[(?<close>/?)#(?<directive>[a-zA-Z]*)(?<argument>(?:\"[^\"]*+\"|'[^']*+'|[^\\]\"']++)*+)\\]"
              + "|\\$\\{(?<value>(?:\"[^\"]*+\"|'[^']*+'|[^}\"']++)*+)\\}"
              + "|\\[\\[(?<target>[^\\]\\[]*)\\]\\]"
              + "|(?<stray>\\[/?#|\\[/?@|\\$\\{|#\\{|\\[=|\\[\\[|[\\uE000-\\uF8FF])");

  /** Told of each part, with the offset of its first telling character. */
  interface Listener {
    void opened(String directive, String argument, int offset, int argumentOffset);

    void closed(String directive, int offset);

    void value(String expression, int offset);

    void reference(String target, int offset);

    /** Something that begins like a part but is none. */
    void stray(String text, int offset);
  }

  private TextParts() {}

  static void find(String text, Listener listener) {
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      if (matcher.group("directive") != null && matcher.group("close").isEmpty()) {
        listener.opened(
            matcher.group("directive"),
            matcher.group("argument"),
            matcher.start(),
            matcher.start("argument"));
      } else if (matcher.group("directive") != null) {
        listener.closed(matcher.group("directive"), matcher.start());
      } else if (matcher.group("value") != null) {
        listener.value(matcher.group("value"), matcher.start("value"));
      } else if (matcher.group("target") != null) {
        listener.reference(matcher.group("target"), matcher.start("target"));
      } else {
        listener.stray(matcher.group("stray"), matcher.start());
      }
    }
  }
}
