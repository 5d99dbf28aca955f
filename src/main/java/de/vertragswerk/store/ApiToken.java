package de.vertragswerk.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A program's key to somebody's account, as far as its scopes go.
 *
 * @param name what its owner calls it
 * @param scopes names of what it may do
 */
public record ApiToken(String name, SortedSet<String> scopes, Instant expires) {
  private static final int MAXIMUM_NAME = 100;

  public ApiToken {
    Objects.requireNonNull(expires);
    scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    if (name.isBlank() || name.length() > MAXIMUM_NAME || scopes.isEmpty()) {
      throw new IllegalArgumentException("a token has a name and is good for something");
    }
    if (scopes.stream().anyMatch(each -> !each.matches("[A-Z_]+"))) {
      throw new IllegalArgumentException("not names of scopes: " + scopes);
    }
  }
}
