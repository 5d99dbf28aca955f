package de.vertragswerk.identity;

import de.vertragswerk.store.Randomness;
import de.vertragswerk.store.TokenHash;
import java.util.Base64;

/** Makes secrets nobody can guess: 256 bits, fit for links and headers. */
final class Tokens {
  private static final int BYTES = 32;

  private final Randomness randomness;

  Tokens(Randomness randomness) {
    this.randomness = randomness;
  }

  Secret make() {
    return new Secret(
        Base64.getUrlEncoder().withoutPadding().encodeToString(randomness.bytes(BYTES)));
  }

  static TokenHash hash(Secret token) {
    return TokenHash.of(token.value());
  }
}
