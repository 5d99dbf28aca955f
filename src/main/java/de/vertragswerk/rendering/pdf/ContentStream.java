package de.vertragswerk.rendering.pdf;

import java.nio.charset.StandardCharsets;

/** Operators of a page, as text. */
final class ContentStream {
  private final StringBuilder operators = new StringBuilder();

  ContentStream number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      operators.append('-');
      thousandths = -thousandths;
    }
    operators.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      operators.append('.').append((char) ('0' + rest / 100));
      operators.append((char) ('0' + rest / 10 % 10)).append((char) ('0' + rest % 10));
    }
    operators.append(' ');
    return this;
  }

  ContentStream numbers(double... values) {
    for (double value : values) {
      number(value);
    }
    return this;
  }

  ContentStream operator(String operator) {
    operators.append(operator).append('\n');
    return this;
  }

  /** A token of a longer operation. */
  ContentStream token(String token) {
    operators.append(token).append(' ');
    return this;
  }

  ContentStream code(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      operators.append(Character.forDigit(code >> shift & 15, 16));
    }
    return this;
  }

  ContentStream raw(char c) {
    operators.append(c);
    return this;
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
