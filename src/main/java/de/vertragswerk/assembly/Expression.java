package de.vertragswerk.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of a clause text, cut into words. Only names, literals, comparisons and a few
 * built-ins are words at all: whatever else FreeMarker knows (arithmetic, calls, assignments,
 * string interpolation) cannot be written.
 */
final class Expression {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s+"
              + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<number>\\d{1,9}(?:\\.\\d{1,4})?)"
              + "|\"(?<double>[^\"\\\\$#{}\\[\\]]*)\"|'(?<single>[^'\\\\$#{}\\[\\]]*)'"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||\\?\\?|[!()<>.,?])");

  private static final Set<String> BUILT_INS =
      Set.of("size", "has_content", "then", "counter", "is_first", "is_last");

  private static final Set<String> OPERATORS = Set.of("gt", "gte", "lt", "lte", "true", "false");

  private enum Kind {
    NAME,
    LITERAL,
    SIGN
  }

  private record Word(Kind kind, String text, int offset) {}

  /**
   * A dotted name.
   *
   * @param offset of its first character in the expression
   * @param negated whether a "!" stands directly before it
   * @param asked whether the expression asks if the value is there
   * @param compared the text literal it is compared with; empty when with none
   */
  record Name(
      List<String> path, int offset, boolean negated, boolean asked, List<String> compared) {}

  private final List<Word> words = new ArrayList<>();

  private Expression() {}

  /** Reads an expression; what may not be in it goes to {@code forbidden} with its offset. */
  static Expression read(String source, BiConsumer<String, Integer> forbidden) {
    Expression expression = new Expression();
    Matcher matcher = WORD.matcher(source);
    int at = 0;
    while (at < source.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        forbidden.accept(source.substring(at, at + 1), at);
        return expression;
      }
      expression.add(matcher);
      at = matcher.end();
    }
    expression.complainOfCalls(forbidden);
    return expression;
  }

  private void add(Matcher matcher) {
    int at = matcher.start();
    if (matcher.group("name") != null) {
      words.add(new Word(Kind.NAME, matcher.group("name"), at));
    } else if (matcher.group("sign") != null) {
      words.add(new Word(Kind.SIGN, matcher.group("sign"), at));
    } else if (matcher.group("double") != null) {
      words.add(new Word(Kind.LITERAL, matcher.group("double"), at));
    } else if (matcher.group("single") != null) {
      words.add(new Word(Kind.LITERAL, matcher.group("single"), at));
    } else if (matcher.group("number") != null) {
      words.add(new Word(Kind.LITERAL, matcher.group("number"), at));
    }
  }

  private void complainOfCalls(BiConsumer<String, Integer> forbidden) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.kind() != Kind.NAME) {
        continue;
      }
      if (isSign(i - 1, "?") && !BUILT_INS.contains(word.text())) {
        forbidden.accept("?" + word.text(), word.offset());
      } else if (isSign(i + 1, "(") && !isSign(i - 1, "?") && !OPERATORS.contains(word.text())) {
        forbidden.accept(word.text() + "(", word.offset());
      }
    }
  }

  private boolean isSign(int index, String sign) {
    return index >= 0
        && index < words.size()
        && words.get(index).kind() == Kind.SIGN
        && words.get(index).text().equals(sign);
  }

  private boolean isWord(int index, String text) {
    return index < words.size()
        && words.get(index).kind() == Kind.NAME
        && words.get(index).text().equals(text);
  }

  /** All dotted names, in order. */
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      boolean begins =
          word.kind() == Kind.NAME && !isSign(i - 1, "?") && !OPERATORS.contains(word.text());
      i = begins ? addName(i, names) : i + 1;
    }
    return names;
  }

  private int addName(int first, List<Name> names) {
    List<String> path = new ArrayList<>(List.of(words.get(first).text()));
    int next = first + 1;
    while (isSign(next, ".") && next + 1 < words.size()) {
      path.add(words.get(next + 1).text());
      next += 2;
    }
    boolean asked = isSign(next, "??") || (isSign(next, "?") && isWord(next + 1, "has_content"));
    names.add(
        new Name(
            List.copyOf(path),
            words.get(first).offset(),
            isSign(first - 1, "!"),
            asked,
            compared(next)));
    return next;
  }

  private List<String> compared(int next) {
    boolean comparison = isSign(next, "==") || isSign(next, "!=");
    boolean literal = comparison && next + 1 < words.size();
    return literal && words.get(next + 1).kind() == Kind.LITERAL
        ? List.of(words.get(next + 1).text())
        : List.of();
  }
}
