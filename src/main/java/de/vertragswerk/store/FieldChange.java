package de.vertragswerk.store;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of one field.
 *
 * @param pointer JSON pointer of the parameter
 * @param typed as typed, with one character for each line break; null when the field is to be gone
 */
public record FieldChange(String pointer, @Nullable String typed) {
  private static final int MAXIMUM_POINTER = 500;
  private static final int MAXIMUM_TEXT = 200_000;

  public FieldChange {
    if (!pointer.startsWith("/") || pointer.length() > MAXIMUM_POINTER) {
      throw new IllegalArgumentException("not the pointer of a field");
    }
    if (typed != null) {
      typed = typed.replace("\r\n", "\n");
      if (typed.length() > MAXIMUM_TEXT || typed.indexOf('\0') >= 0) {
        throw new IllegalArgumentException("not the text of a field");
      }
    }
  }
}
