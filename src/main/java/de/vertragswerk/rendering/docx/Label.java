package de.vertragswerk.rendering.docx;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the first line of a numbered paragraph.
 *
 * @param text as printed
 * @param number what prints it; null when Word's numbering would print another text, which is then
 *     written out
 * @param indent of the paragraph; null when the numbering's own is right
 */
record Label(String text, @Nullable NumberRef number, @Nullable Indent indent) {

  /** Begins a paragraph that carries the label and nothing else yet. */
  ParagraphBuilder begin(String style) {
    ParagraphBuilder paragraph = ParagraphBuilder.styled(style).indented(indent);
    if (number != null) {
      return paragraph.numbered(number);
    }
    return paragraph.unnumbered().add(Runs.PLAIN.text(text)).add(Runs.PLAIN.tab());
  }
}
