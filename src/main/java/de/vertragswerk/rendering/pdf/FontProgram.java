package de.vertragswerk.rendering.pdf;

import java.util.Map;

/**
 * A part of a face's font file, ready to be embedded. Immutable, shared by threads and files.
 *
 * @param name of the face, with the part's tag before it
 * @param numbers in the part, of the glyphs of the whole
 */
record FontProgram(String name, FaceMetrics metrics, Packed file, Map<Integer, Integer> numbers) {
  private static final int BYTES_OF_A_NUMBER = 64;

  FontProgram {
    numbers = Map.copyOf(numbers);
  }

  int number(int glyph) {
    return numbers.getOrDefault(glyph, 0);
  }

  /** About how many bytes of memory it takes. */
  int size() {
    return file.length() + numbers.size() * BYTES_OF_A_NUMBER;
  }
}
