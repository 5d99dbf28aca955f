package de.vertragswerk.parameter;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the schema that are not the library's. */
final class SchemaWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("de.vertragswerk.parameter.schema", Locale.ROOT);

  private SchemaWords() {}

  static String word(String key) {
    return WORDS.getString(key);
  }

  /** A word with its gaps filled; plain replacement, since the words hold braces of their own. */
  static String word(String key, String... values) {
    String word = word(key);
    for (int index = 0; index < values.length; index++) {
      word = word.replace("{" + index + "}", values[index]);
    }
    return word;
  }
}
