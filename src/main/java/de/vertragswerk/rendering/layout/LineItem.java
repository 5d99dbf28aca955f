package de.vertragswerk.rendering.layout;

/**
 * What lines are made of: letters that stay together, a space, or a place to break.
 *
 * @param text what is printed; of a break, what is printed when the line ends here
 * @param width of the text; of a break, its width when the line ends here
 * @param cost of ending a line here; {@link #FORBIDDEN} for letters and fixed spaces
 */
record LineItem(Kind kind, Stretch stretch, String text, double width, double cost) {
  static final double FORBIDDEN = Double.POSITIVE_INFINITY;
  static final double FORCED = Double.NEGATIVE_INFINITY;

  /** How much of its width a space may gain and lose. */
  private static final double GROWTH = 0.5;

  private static final double LOSS = 0.22;

  enum Kind {
    LETTERS,
    SPACE,
    BREAK
  }

  static LineItem of(WordPart part, Stretch stretch) {
    return new LineItem(part.kind(), stretch, part.text(), part.width(), part.cost());
  }

  static LineItem letters(Stretch stretch, String text, double width) {
    return new LineItem(Kind.LETTERS, stretch, text, width, FORBIDDEN);
  }

  static LineItem space(Stretch stretch, String text, double width, double cost) {
    return new LineItem(Kind.SPACE, stretch, text, width, cost);
  }

  static LineItem breakAt(Stretch stretch, String text, double width, double cost) {
    return new LineItem(Kind.BREAK, stretch, text, width, cost);
  }

  /** The space it prints keeps the words of two lines apart in the text layer. */
  static LineItem forced(Stretch stretch, double spaceWidth) {
    return new LineItem(Kind.BREAK, stretch, " ", spaceWidth, FORCED);
  }

  boolean isBreak() {
    return cost < FORBIDDEN;
  }

  boolean isForced() {
    return cost == FORCED;
  }

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  boolean isSpace() {
    return kind == Kind.SPACE;
  }

  /** Whether a hyphen appears when the line ends here. */
  boolean isHyphen() {
    return kind == Kind.BREAK && !text.isEmpty() && !isForced();
  }

  /** Whether it is invisible at the end of a line. */
  boolean isBlank() {
    return isSpace() || isForced();
  }

  /** Width it has inside a line. */
  double innerWidth() {
    return kind == Kind.BREAK ? 0 : width;
  }

  double growth() {
    return isSpace() ? width * GROWTH : 0;
  }

  double loss() {
    return isSpace() ? width * LOSS : 0;
  }
}
