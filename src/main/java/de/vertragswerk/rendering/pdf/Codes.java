package de.vertragswerk.rendering.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The codes that the characters of one face have in the pages' strings. Each character has its own,
 * even where two look alike, so that a copied text has the no-break spaces and soft hyphens it was
 * set with. One byte is enough for nearly every contract, which makes files smaller; a face that
 * shows more characters than that gives the rest two.
 */
final class Codes {
  /** From here on a first byte says that there is a second. */
  private static final int FIRST_OF_TWO = 0xF0;

  private static final int SPACE = ' ';
  private static final int DELETE = 0x7F;
  private static final int TWO_BYTES = FIRST_OF_TWO << 8;
  private static final int ONE_BYTE = 0x100;
  private static final int LATIN = 0x180;

  /** Of Latin letters, which are nearly all there are; 0 for those that are not shown. */
  private final int[] latin = new int[LATIN];

  private final Map<Integer, Integer> others = new HashMap<>();
  private final NavigableMap<Integer, Integer> characters = new TreeMap<>();

  /** Printed ASCII keeps its codes: only the code of a plain space is widened in a line. */
  Codes(BitSet shown) {
    int free = 1;
    for (int character : shown.stream().toArray()) {
      if (character >= SPACE && character < DELETE) {
        put(character, character);
      } else {
        put(character, free);
        free = after(free);
      }
    }
  }

  private static int after(int code) {
    return switch (code + 1) {
      case SPACE -> DELETE;
      case FIRST_OF_TWO -> TWO_BYTES;
      default -> code + 1;
    };
  }

  private void put(int character, int code) {
    if (character < LATIN) {
      latin[character] = code;
    } else {
      others.put(character, code);
    }
    characters.put(code, character);
  }

  int of(int character) {
    int code = character < LATIN ? latin[character] : others.getOrDefault(character, 0);
    if (code == 0) {
      throw new IllegalStateException("character " + character + " was not announced");
    }
    return code;
  }

  /** The characters by their codes. */
  NavigableMap<Integer, Integer> characters() {
    return characters;
  }

  /** The highest code; 0 when there is none. */
  int last() {
    return characters.isEmpty() ? 0 : characters.lastKey();
  }

  boolean isOneByte() {
    return last() < ONE_BYTE;
  }

  /** How many bytes a code takes in a string. */
  static int bytes(int code) {
    return code < ONE_BYTE ? 1 : 2;
  }

  /** The number of a code among all codes, which PDF calls CID. */
  static int cid(int code) {
    return code < ONE_BYTE ? code : code - TWO_BYTES + FIRST_OF_TWO;
  }

  /** The other way round. */
  static int code(int cid) {
    return cid < FIRST_OF_TWO ? cid : cid - FIRST_OF_TWO + TWO_BYTES;
  }
}
