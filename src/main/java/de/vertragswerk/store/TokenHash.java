package de.vertragswerk.store;

/**
 * What is stored of a secret that was handed out: who reads the store cannot use it. A type of its
 * own, so that no secret gets there by mistake. Tokens are random; passwords need more than this.
 *
 * @param value SHA-256, hexadecimal
 */
public record TokenHash(String value) {
  public TokenHash {
    if (value.length() != 64) {
      throw new IllegalArgumentException("not a SHA-256");
    }
  }

  public static TokenHash of(String token) {
    return new TokenHash(Digests.sha256(token));
  }
}
