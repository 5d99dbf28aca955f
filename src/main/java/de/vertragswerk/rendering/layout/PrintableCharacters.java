package de.vertragswerk.rendering.layout;

/** Says which characters a contract can be printed with. Immutable, shared by threads. */
public final class PrintableCharacters {
  private final Faces faces;

  public PrintableCharacters() {
    this(Faces.liberationSans());
  }

  PrintableCharacters(Faces faces) {
    this.faces = faces;
  }

  /** Whether every face has the character and it runs from left to right. */
  public boolean covers(int codePoint) {
    return codePoint == Letters.ZERO_WIDTH_SPACE
        || (faces.regular().covers(codePoint)
            && faces.bold().covers(codePoint)
            && !isRightToLeft(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.isDefined(codePoint)
            && (codePoint == Letters.SOFT_HYPHEN
                || Character.getType(codePoint) != Character.FORMAT));
  }

  /** The characters of a text that cannot be printed, each once, in their order. */
  public String unprintable(String text) {
    StringBuilder found = new StringBuilder();
    Composed.of(text)
        .codePoints()
        .filter(character -> !covers(character))
        .distinct()
        .forEach(found::appendCodePoint);
    return found.toString();
  }

  private static boolean isRightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
