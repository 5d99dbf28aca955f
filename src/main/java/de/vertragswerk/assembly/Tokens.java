package de.vertragswerk.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of one contract. In a text a token is its number between two private-use characters,
 * which no parameter value and no clause text may hold.
 */
final class Tokens {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  /** Closes a token that prints digits, so that a unit after it keeps to its line. */
  private static final char CLOSE_NUMBER = '\uE002';

  private static final Pattern MARK =
      Pattern.compile(OPEN + "(\\d+)[" + CLOSE + CLOSE_NUMBER + "]");

  private final List<Token> tokens = new ArrayList<>();

  /** Keeps a token and returns what stands for it in a text. */
  String mark(Token token) {
    return mark(token, CLOSE);
  }

  /** The same for a token that prints digits. */
  String markNumber(Token token) {
    return mark(token, CLOSE_NUMBER);
  }

  private String mark(Token token, char close) {
    tokens.add(token);
    return OPEN + String.valueOf(tokens.size() - 1) + close;
  }

  /** Walks a text: words to the one, tokens to the other, in order. */
  void walk(String text, Consumer<String> words, Consumer<Token> token) {
    Matcher matcher = MARK.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        words.accept(text.substring(done, matcher.start()));
      }
      token.accept(tokens.get(Integer.parseInt(matcher.group(1))));
      done = matcher.end();
    }
    if (done < text.length()) {
      words.accept(text.substring(done));
    }
  }
}
