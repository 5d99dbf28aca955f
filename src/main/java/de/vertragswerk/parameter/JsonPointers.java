package de.vertragswerk.parameter;

/** Writes JSON pointers (RFC 6901). */
final class JsonPointers {
  private static final int LONGEST_KEY = 100;

  private JsonPointers() {}

  static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /**
   * The place of a key somebody else chose: pointers are shown to people, so a key that cannot be
   * shown is pointed at by the object it stands in.
   */
  static String unknownChild(String pointer, String key) {
    boolean canBeShown = key.length() <= LONGEST_KEY && Shown.asIs(key);
    return canBeShown ? child(pointer, key) : pointer;
  }
}
