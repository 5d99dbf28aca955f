package de.vertragswerk.rendering.pdf;

/** Operators of a page. */
final class ContentStream {
  private static final long HUNDREDTHS = 100;
  private static final long TEN_THOUSANDTHS = 10_000;

  private final Bytes bytes = new Bytes();

  /** A length or a colour; a hundredth of a point is more than any printer shows. */
  ContentStream number(double value) {
    return hundredths(hundredths(value));
  }

  static long hundredths(double value) {
    return Math.round(value * HUNDREDTHS);
  }

  ContentStream hundredths(long value) {
    bytes.decimal(value, HUNDREDTHS).raw(' ');
    return this;
  }

  /** A number that is multiplied with others, or added many times. */
  ContentStream factor(double value) {
    bytes.decimal(Math.round(value * TEN_THOUSANDTHS), TEN_THOUSANDTHS).raw(' ');
    return this;
  }

  ContentStream whole(long value) {
    bytes.whole(value);
    return this;
  }

  ContentStream numbers(double... values) {
    for (double value : values) {
      number(value);
    }
    return this;
  }

  ContentStream operator(String operator) {
    bytes.text(operator).raw('\n');
    return this;
  }

  /** A token of a longer operation. */
  ContentStream token(String token) {
    bytes.text(token).raw(' ');
    return this;
  }

  /** A byte of a string in parentheses. */
  ContentStream literal(int code) {
    bytes.literal(code);
    return this;
  }

  ContentStream raw(int code) {
    bytes.raw(code);
    return this;
  }

  Packed packed(Packer packer) {
    return bytes.packed(packer);
  }
}
