package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Inline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the references of running text lead to. */
final class Targets implements Inline.Visitor<Targets> {
  private final Set<String> anchors = new HashSet<>();

  Targets all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  boolean contain(String anchor) {
    return anchors.contains(anchor);
  }

  @Override
  public Targets text(Inline.Text text) {
    return this;
  }

  @Override
  public Targets value(Inline.Value value) {
    return this;
  }

  @Override
  public Targets reference(Inline.Reference reference) {
    anchors.add(reference.target());
    return this;
  }

  @Override
  public Targets strong(Inline.Strong strong) {
    return all(strong.content());
  }

  @Override
  public Targets lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }
}
