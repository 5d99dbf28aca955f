package de.vertragswerk.rendering.layout;

/**
 * What hangs to the left of a paragraph's first line: "(1)", "a)".
 *
 * @param content number of its place in the structure; {@link #IN_PARAGRAPH} when it belongs to the
 *     paragraph itself
 * @param width of the column it hangs in
 */
record Label(String text, int content, double width) {
  static final int IN_PARAGRAPH = -2;

  static final Label NONE = new Label("", IN_PARAGRAPH, 0);

  /** The label of a subsection: the first words of its first paragraph. */
  static Label numbered(String text, double width) {
    return new Label(text, IN_PARAGRAPH, width);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Label registered(StructureBuilder structure) {
    return isEmpty() || content != IN_PARAGRAPH ? this : new Label(text, structure.text(), width);
  }

  /** The label on a line that begins at {@code x} without it. */
  Piece at(double x, Look look) {
    return new Piece.Words(
        x,
        look.baseline(),
        // the space keeps label and text apart in the text layer
        text + " ",
        look.face(),
        look.size(),
        look.ink(),
        0,
        content);
  }
}
