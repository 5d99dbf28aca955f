package de.vertragswerk.store;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * Unguessable bytes; the only place of the product that asks the machine for chance. Threads may
 * share it.
 */
public final class Randomness {
  private static final int ID_BYTES = 16;
  private static final int ID_LENGTH = 26;
  private static final int ID_RADIX = 32;

  private final SecureRandom random = new SecureRandom();

  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** 128 bits, written with the digits 0 to 9 and a to v (base32hex of RFC 4648, small letters). */
  String id() {
    String digits = new BigInteger(1, bytes(ID_BYTES)).toString(ID_RADIX);
    return "0".repeat(ID_LENGTH - digits.length()) + digits;
  }
}
