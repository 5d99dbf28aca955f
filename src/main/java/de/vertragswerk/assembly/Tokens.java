package de.vertragswerk.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one contract. In a text a token is its number between two private-use characters,
 * which no parameter value and no clause text may hold.
 */
final class Tokens {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  /** Closes a token that prints digits, so that a unit after it keeps to its line. */
  private static final char CLOSE_NUMBER = '\uE002';

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

  boolean holdReferenceToAnnex() {
    return tokens.stream().anyMatch(Token.ToAnnex.class::isInstance);
  }

  /** The token that a text consists of; null when it holds anything else. */
  @Nullable Token alone(String text) {
    List<Token> found = new ArrayList<>();
    boolean[] words = {false};
    walk(text, each -> words[0] = true, found::add);
    return found.size() == 1 && !words[0] ? found.get(0) : null;
  }

  /** Whether a text begins with something to fill in. */
  boolean beginsWithField(String text) {
    String words = text.stripLeading();
    int close = words.indexOf(CLOSE);
    return words.indexOf(OPEN) == 0
        && close > 0
        && alone(words.substring(0, close + 1)) instanceof Token.ToFillIn;
  }

  /** Whether a text holds the token of a picture. */
  boolean show(String text) {
    boolean[] shown = {false};
    walk(text, words -> {}, token -> shown[0] |= token instanceof Token.Shown);
    return shown[0];
  }

  /** Walks a text: words to the one, tokens to the other, in order. */
  void walk(String text, Consumer<String> words, Consumer<Token> token) {
    int done = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, done)) {
      if (open > done) {
        words.accept(text.substring(done, open));
      }
      int close = open + 1;
      while (Character.isDigit(text.charAt(close))) {
        close++;
      }
      token.accept(tokens.get(Integer.parseInt(text.substring(open + 1, close))));
      done = close + 1;
    }
    if (done < text.length()) {
      words.accept(text.substring(done));
    }
  }
}
