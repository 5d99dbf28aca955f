package de.vertragswerk.store;

import java.util.Locale;

/**
 * By which somebody is known at the door: a mail address, small letters and big ones being the
 * same.
 */
public record Login(String value) {
  private static final int MAXIMUM_LENGTH = 254;

  public Login {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > MAXIMUM_LENGTH) {
      value = value.substring(0, MAXIMUM_LENGTH);
    }
  }

  /** Whether it can be a mail address; only a mail can prove that it is one. */
  public boolean isMailAddress() {
    int at = value.indexOf('@');
    return at > 0
        && at == value.lastIndexOf('@')
        && at < value.length() - 1
        && value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  /** No log may hold it. */
  @Override
  public String toString() {
    return "Login[...]";
  }
}
