package de.vertragswerk.document;

import java.util.Objects;

/**
 * The clause and variant of the library that a piece of the contract comes from. The library and
 * its version stand once, in the {@link DocumentHead}.
 *
 * @param file the text's path inside the library, {@code provisions/contactDensity/standard.md}
 */
public record Origin(String clause, String variant, String file) {
  public Origin {
    Objects.requireNonNull(clause);
    Objects.requireNonNull(variant);
    Objects.requireNonNull(file);
  }
}
