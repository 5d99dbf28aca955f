package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Inline;
import java.util.List;

/** Writes running text into one paragraph. */
final class InlineWriter implements Inline.Visitor<InlineWriter> {
  private final DocumentState state;
  private final List<Object> content;
  private final Runs runs;

  InlineWriter(DocumentState state, List<Object> content, Runs runs) {
    this.state = state;
    this.content = content;
    this.runs = runs;
  }

  InlineWriter all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public InlineWriter text(Inline.Text text) {
    content.add(runs.text(text.text()));
    return this;
  }

  @Override
  public InlineWriter value(Inline.Value value) {
    Runs shown = value.missing() ? new Runs(StyleIds.MISSING) : runs;
    state.bookmarks().around(value.id(), content, () -> content.add(shown.text(value.text())));
    return this;
  }

  /** Emphasis inside emphasis is the same emphasis. */
  @Override
  public InlineWriter strong(Inline.Strong strong) {
    return new InlineWriter(state, content, new Runs(StyleIds.STRONG)).all(strong.content());
  }

  @Override
  public InlineWriter lineBreak(Inline.LineBreak lineBreak) {
    content.add(runs.lineBreak());
    return this;
  }

  @Override
  public InlineWriter reference(Inline.Reference reference) {
    Runs shown = new Runs(StyleIds.REFERENCE);
    if (!reference.sectionText().isEmpty()) {
      sectionPart(reference, shown);
    }
    String subsection = reference.subsection();
    if (subsection != null && state.anchors().has(subsection)) {
      content.add(shown.link(subsection, List.of(shown.text(reference.subsectionText()))));
    } else if (!reference.subsectionText().isEmpty()) {
      content.add(shown.text(reference.subsectionText()));
    }
    return this;
  }

  /**
   * A field where Word comes to the same text when it counts anew: by the number of the heading, or
   * by the words the bookmark stands around. A link where it would not.
   */
  private void sectionPart(Inline.Reference reference, Runs shown) {
    String anchor = reference.section();
    String text = reference.sectionText();
    if (text.equals(state.numbering().printed(anchor))) {
      content.addAll(shown.field(" REF " + anchor + " \\r \\h ", text));
    } else if (text.equals(state.anchors().text(anchor))) {
      content.addAll(shown.field(" REF " + anchor + " \\h ", text));
    } else if (state.anchors().has(anchor)) {
      content.add(shown.link(anchor, List.of(shown.text(text))));
    } else {
      content.add(shown.text(text));
    }
  }
}
