package de.vertragswerk.store;

import java.util.regex.Pattern;

/** What ids look like; {@link Randomness#id()} makes them. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[0-9a-v]{26}");

  private Ids() {}

  static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }
}
