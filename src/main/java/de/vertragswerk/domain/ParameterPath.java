package de.vertragswerk.domain;

import java.util.regex.Pattern;

/**
 * Names a parameter: {@code contactDensity.contactsPerMonth}.
 *
 * @param group id of the parameter group or provision that declares it
 */
public record ParameterPath(String group, String key) {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  public ParameterPath {
    if (!NAME.matcher(group).matches() || !NAME.matcher(key).matches()) {
      throw new IllegalArgumentException("not a parameter path: " + group + "." + key);
    }
  }

  /** Whether {@link #parse} accepts the text. */
  public static boolean isPath(String text) {
    int dot = text.indexOf('.');
    return dot > 0
        && NAME.matcher(text.substring(0, dot)).matches()
        && NAME.matcher(text.substring(dot + 1)).matches();
  }

  /** Reads {@code group.key}. */
  public static ParameterPath parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("not a parameter path: " + text);
    }
    return new ParameterPath(text.substring(0, dot), text.substring(dot + 1));
  }

  @Override
  public String toString() {
    return group + "." + key;
  }
}
