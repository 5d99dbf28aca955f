package de.vertragswerk.store;

import java.util.Objects;

/**
 * A file to be laid with a case.
 *
 * @param name as its user named it
 */
public record NewFile(String name, String mediaType, Blob content) {
  private static final int MAXIMUM_NAME = 255;

  public NewFile {
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(content);
    boolean isName =
        !name.isBlank()
            && name.length() <= MAXIMUM_NAME
            && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    if (!isName) {
      throw new IllegalArgumentException("not the name of a file");
    }
  }
}
