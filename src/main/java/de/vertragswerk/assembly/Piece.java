package de.vertragswerk.assembly;

import de.vertragswerk.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text.
 *
 * @param mark what is to be filled in before the words; null for the piece that begins a text
 */
record Piece(Token.@Nullable ToFillIn mark, List<Inline> words) {

  /** Without the spaces and line breaks at its ends. */
  Piece trimmed() {
    List<Inline> rest = new ArrayList<>(words);
    while (!rest.isEmpty() && isBlank(rest.get(0))) {
      rest.remove(0);
    }
    while (!rest.isEmpty() && isBlank(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    if (!rest.isEmpty()) {
      strip(rest, 0, String::stripLeading);
      strip(rest, rest.size() - 1, String::stripTrailing);
    }
    return new Piece(mark, rest);
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  private static void strip(List<Inline> words, int at, UnaryOperator<String> stripping) {
    if (words.get(at) instanceof Inline.Text text) {
      words.set(at, new Inline.Text(stripping.apply(text.text())));
    }
  }
}
