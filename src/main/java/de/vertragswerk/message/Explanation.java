package de.vertragswerk.message;

import java.util.Objects;

/**
 * A problem in words.
 *
 * @param fact one sentence that says what is wrong, with its values
 * @param remedy one sentence that says what to do; empty when there is nothing to do
 */
public record Explanation(String fact, String remedy) {
  public Explanation {
    Objects.requireNonNull(fact);
    Objects.requireNonNull(remedy);
  }
}
