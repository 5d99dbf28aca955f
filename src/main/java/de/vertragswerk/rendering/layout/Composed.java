package de.vertragswerk.rendering.layout;

import java.text.Normalizer;

/** Letters and their accents as one character each, since faces have glyphs for those. */
final class Composed {
  private Composed() {}

  static String of(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
