package de.vertragswerk.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a clause text, cut into words. Only names, literals and a few signs are words at
 * all: whatever else FreeMarker knows (arithmetic, assignments, string interpolation) cannot be
 * written.
 */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s+"
              + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<number>\\d{1,9}(?:\\.\\d{1,4})?)"
              + "|\"(?<double>[^\"\\\\$#{}\\[\\]\\n]*)\"|'(?<single>[^'\\\\$#{}\\[\\]\\n]*)'"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||\\?\\?|[!()<>.,?])");

  private static final Set<String> SIGNS_IN_LETTERS = Set.of("gt", "gte", "lt", "lte");

  /** What a word is. */
  enum Kind {
    NAME,
    LITERAL,
    SIGN
  }

  /**
   * One word.
   *
   * @param text of a literal without its quotation marks
   * @param offset of its first character in the expression
   */
  record Word(Kind kind, String text, int offset) {
    boolean isSign(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  private final List<Word> list = new ArrayList<>();
  private int next;

  private Words() {}

  /** Cuts an expression up to what is no word; that goes to {@code forbidden} with its offset. */
  static Words of(String source, BiConsumer<String, Integer> forbidden) {
    Words words = new Words();
    Matcher matcher = WORD.matcher(source);
    int at = 0;
    while (at < source.length()) {
      matcher.region(at, source.length());
      if (!matcher.lookingAt()) {
        forbidden.accept(source.substring(at, source.offsetByCodePoints(at, 1)), at);
        return words;
      }
      words.add(matcher);
      at = matcher.end();
    }
    return words;
  }

  private void add(Matcher matcher) {
    for (String group : List.of("name", "number", "double", "single", "sign")) {
      String text = matcher.group(group);
      if (text != null) {
        list.add(new Word(kind(group, text), text, matcher.start()));
      }
    }
  }

  private static Kind kind(String group, String text) {
    if (!group.equals("name")) {
      return group.equals("sign") ? Kind.SIGN : Kind.LITERAL;
    }
    if (SIGNS_IN_LETTERS.contains(text)) {
      return Kind.SIGN;
    }
    return text.equals("true") || text.equals("false") ? Kind.LITERAL : Kind.NAME;
  }

  /** The next word; null at the end. */
  @Nullable Word peek() {
    return next < list.size() ? list.get(next) : null;
  }

  /** The next word, which is passed; null at the end. */
  @Nullable Word take() {
    Word word = peek();
    next++;
    return word;
  }

  /** Whether the next word is this sign, which is then passed. */
  boolean take(String sign) {
    Word word = peek();
    boolean isIt = word != null && word.isSign(sign);
    next += isIt ? 1 : 0;
    return isIt;
  }
}
