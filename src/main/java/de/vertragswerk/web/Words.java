package de.vertragswerk.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The pages' own words, in German whatever the machine's language. */
final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("de.vertragswerk.web.web", Locale.ROOT);

  private Words() {}

  /** The words of a key with its values filled in: {@code {0}}, {@code {1}}. */
  static String of(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.GERMANY).format(values);
  }
}
