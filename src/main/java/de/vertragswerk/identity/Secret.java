package de.vertragswerk.identity;

import java.util.Objects;

/** A password or a token in the clear; prints itself as nothing, so that no log gets it. */
public record Secret(String value) {
  public Secret {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return "Secret[...]";
  }
}
