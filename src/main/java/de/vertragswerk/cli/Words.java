package de.vertragswerk.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's own words, in German whatever the machine's language. */
final class Words {
  static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("de.vertragswerk.cli.cli", Locale.ROOT);

  private Words() {}

  /** The words of a key with its values filled in: {@code %s}, {@code %d}. */
  static String of(String key, Object... values) {
    return String.format(Locale.GERMANY, BUNDLE.getString(key), values);
  }
}
