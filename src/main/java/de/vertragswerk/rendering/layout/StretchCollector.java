package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Takes the running text of a paragraph apart and registers its parts in the structure. */
final class StretchCollector implements Inline.Visitor<Boolean> {
  private static final int NONE = -1;

  private final StructureBuilder structure;
  private final Look look;
  private final List<Stretch> stretches = new ArrayList<>();
  private Face face;
  private int content = NONE;

  private StretchCollector(StructureBuilder structure, Look look) {
    this.structure = structure;
    this.look = look;
    this.face = look.face();
  }

  static List<Stretch> collect(List<Inline> inlines, Look look, StructureBuilder structure) {
    StretchCollector collector = new StretchCollector(structure, look);
    inlines.forEach(inline -> inline.accept(collector));
    return collector.stretches;
  }

  static Stretch plain(String text, Look look, StructureBuilder structure) {
    return new Stretch(Composed.of(text), look.face(), structure.text(), "", null, false);
  }

  @Override
  public Boolean text(Inline.Text text) {
    return add(text.text(), "", false);
  }

  @Override
  public Boolean value(Inline.Value value) {
    return add(value.text(), value.id(), value.missing());
  }

  @Override
  public Boolean reference(Inline.Reference reference) {
    content = NONE;
    int link = structure.within(Role.LINK, structure::text);
    return stretches.add(
        new Stretch(Composed.of(reference.text()), face, link, "", reference, false));
  }

  @Override
  public Boolean strong(Inline.Strong strong) {
    Face before = face;
    face = look.strong();
    strong.content().forEach(inline -> inline.accept(this));
    face = before;
    return true;
  }

  @Override
  public Boolean lineBreak(Inline.LineBreak lineBreak) {
    return add(Stretch.LINE_BREAK, "", false);
  }

  /** Neighbours share one place in the structure until a link comes between them. */
  private boolean add(String text, String anchor, boolean open) {
    if (content == NONE) {
      content = structure.text();
    }
    return stretches.add(new Stretch(Composed.of(text), face, content, anchor, null, open));
  }
}
