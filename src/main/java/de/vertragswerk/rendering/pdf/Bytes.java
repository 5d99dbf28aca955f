package de.vertragswerk.rendering.pdf;

import java.util.Arrays;

/** Bytes of a PDF file, growing at their end. */
final class Bytes {
  private static final int BEGINNING = 8192;

  private byte[] bytes = new byte[BEGINNING];
  private int length;

  int length() {
    return length;
  }

  Bytes raw(int code) {
    if (length == bytes.length) {
      grow(length + 1);
    }
    bytes[length++] = (byte) code;
    return this;
  }

  /** Of ASCII characters. */
  Bytes text(String text) {
    for (int i = 0; i < text.length(); i++) {
      raw(text.charAt(i));
    }
    return this;
  }

  Bytes all(byte[] more) {
    return all(more, more.length);
  }

  Bytes all(Bytes more) {
    return all(more.bytes, more.length);
  }

  private Bytes all(byte[] more, int count) {
    if (length + count > bytes.length) {
      grow(length + count);
    }
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  private void grow(int needed) {
    bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, needed));
  }

  Bytes whole(long value) {
    return digits(sign(value));
  }

  /**
   * A number with a fraction, if it has one.
   *
   * @param one the value that means 1, a power of ten
   */
  Bytes decimal(long value, long one) {
    long rest = sign(value);
    digits(rest / one);
    rest %= one;
    if (rest > 0) {
      raw('.');
    }
    for (long place = one / 10; rest > 0; place /= 10) {
      raw('0' + (int) (rest / place));
      rest %= place;
    }
    return this;
  }

  /** A byte of a string in parentheses. */
  Bytes literal(int code) {
    if (code == '\r') {
      return raw('\\').raw('r');
    }
    if (code == '(' || code == ')' || code == '\\') {
      raw('\\');
    }
    return raw(code);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  Packed packed(Packer packer) {
    return packer.packed(bytes, length);
  }

  private long sign(long value) {
    if (value < 0) {
      raw('-');
    }
    return Math.abs(value);
  }

  private Bytes digits(long value) {
    if (value > 9) {
      digits(value / 10);
    }
    return raw('0' + (int) (value % 10));
  }
}
