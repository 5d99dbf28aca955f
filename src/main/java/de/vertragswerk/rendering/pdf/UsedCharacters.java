package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects which characters of which faces the pages show. */
final class UsedCharacters {
  private UsedCharacters() {}

  /** The faces in the order of their first use. */
  static Map<Face, BitSet> on(List<PrintedPage> pages) {
    Map<Face, BitSet> used = new LinkedHashMap<>();
    for (PrintedPage page : pages) {
      page.furniture().forEach(piece -> collect(piece, used));
      page.pieces().forEach(piece -> collect(piece, used));
    }
    return used;
  }

  private static void collect(Piece piece, Map<Face, BitSet> used) {
    if (piece instanceof Piece.Words words) {
      collect(words.face(), words.text(), used);
    } else if (piece instanceof Piece.Slanted slanted) {
      collect(slanted.face(), slanted.text(), used);
    }
  }

  private static void collect(Face face, String text, Map<Face, BitSet> used) {
    BitSet characters = used.computeIfAbsent(face, any -> new BitSet());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      characters.set(character);
      i += Character.charCount(character);
    }
  }
}
