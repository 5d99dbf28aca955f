package de.vertragswerk.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a text that a simple pattern takes: characters, classes of them, and how often each. */
final class PatternExample {
  private static final Pattern ATOM =
      Pattern.compile(
          "(?:\\[(?<class>(?:\\\\.|[^\\]\\\\])+)\\]|\\\\(?<escaped>.)|(?<plain>[^\\\\]))"
              + "(?:\\{(?<least>\\d+)(?:,\\d*)?\\}|(?<sign>[?*+]))?");

  private PatternExample() {}

  /** The shortest such text; something that does not fit when the pattern is not simple. */
  static String of(String pattern) {
    StringBuilder text = new StringBuilder();
    Matcher atom = ATOM.matcher(pattern);
    while (atom.find()) {
      String least = atom.group("least");
      String sign = atom.group("sign");
      boolean mayLack = "?".equals(sign) || "*".equals(sign);
      int count = least == null ? (mayLack ? 0 : 1) : Integer.parseInt(least);
      text.append(character(atom).repeat(count));
    }
    return text.toString();
  }

  private static String character(Matcher atom) {
    String escaped = atom.group("escaped");
    if (escaped != null) {
      return switch (escaped) {
        case "d" -> "0";
        case "w" -> "a";
        case "s" -> " ";
        default -> escaped;
      };
    }
    String characters = atom.group("class");
    if (characters == null) {
      String plain = atom.group("plain");
      return plain.equals(".") ? "a" : plain;
    }
    return characters.startsWith("\\") ? character("\\d".equals(characters)) : first(characters);
  }

  private static String character(boolean digit) {
    return digit ? "0" : "a";
  }

  private static String first(String characters) {
    return characters.substring(0, 1);
  }
}
