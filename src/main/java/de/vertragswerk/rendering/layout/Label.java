package de.vertragswerk.rendering.layout;

/**
 * What hangs to the left of a paragraph's first line: "(1)", "a)".
 *
 * @param content number of its place in the structure; {@link #IN_PARAGRAPH} when it belongs to the
 *     paragraph itself
 * @param width of the column it hangs in
 * @param gap between label and text
 * @param right whether it ends, rather than begins, at the same place as its neighbours
 */
record Label(String text, int content, double width, double gap, boolean right) {
  static final int IN_PARAGRAPH = -2;

  static final Label NONE = new Label("", IN_PARAGRAPH, 0, 0, false);

  /** The label of a subsection: the first words of its first paragraph. */
  static Label numbered(String text, double width) {
    return new Label(text, IN_PARAGRAPH, width, 0, false);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Label registered(StructureBuilder structure) {
    return isEmpty() || content != IN_PARAGRAPH
        ? this
        : new Label(text, structure.text(), width, gap, right);
  }

  /** The label on a line that begins at {@code x} without it. */
  Piece at(double x, Look look) {
    double shift = right ? width - gap - look.face().width(text, look.size()) : 0;
    return new Piece.Words(
        x + shift,
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
