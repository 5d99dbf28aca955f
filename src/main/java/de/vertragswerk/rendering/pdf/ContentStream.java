package de.vertragswerk.rendering.pdf;

import java.util.Arrays;

/** Operators of a page. */
final class ContentStream {
  private static final long HUNDREDTHS = 100;
  private static final long TEN_THOUSANDTHS = 10_000;
  private static final int BEGINNING = 8192;

  private byte[] bytes = new byte[BEGINNING];
  private int length;

  /** A length or a colour; a hundredth of a point is more than any printer shows. */
  ContentStream number(double value) {
    return hundredths(hundredths(value));
  }

  static long hundredths(double value) {
    return Math.round(value * HUNDREDTHS);
  }

  ContentStream hundredths(long value) {
    return decimal(value, HUNDREDTHS);
  }

  /** A number that is multiplied with others, or added many times. */
  ContentStream factor(double value) {
    return decimal(Math.round(value * TEN_THOUSANDTHS), TEN_THOUSANDTHS);
  }

  private ContentStream decimal(long value, long one) {
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
    return raw(' ');
  }

  /** A whole number. */
  ContentStream whole(long value) {
    return digits(sign(value));
  }

  ContentStream numbers(double... values) {
    for (double value : values) {
      number(value);
    }
    return this;
  }

  ContentStream operator(String operator) {
    return text(operator).raw('\n');
  }

  /** A token of a longer operation. */
  ContentStream token(String token) {
    return text(token).raw(' ');
  }

  /** A byte of a string in parentheses. */
  ContentStream literal(int code) {
    if (code == '(' || code == ')' || code == '\\') {
      raw('\\');
    } else if (code == '\r') {
      return raw('\\').raw('r');
    }
    return raw(code);
  }

  ContentStream raw(int code) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) code;
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private ContentStream text(String text) {
    for (int i = 0; i < text.length(); i++) {
      raw(text.charAt(i));
    }
    return this;
  }

  private long sign(long value) {
    if (value < 0) {
      raw('-');
    }
    return Math.abs(value);
  }

  private ContentStream digits(long value) {
    if (value > 9) {
      digits(value / 10);
    }
    return raw('0' + (int) (value % 10));
  }
}
