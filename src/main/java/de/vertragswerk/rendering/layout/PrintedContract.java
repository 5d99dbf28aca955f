package de.vertragswerk.rendering.layout;

import java.util.List;
import java.util.Objects;

/** A contract on its pages. */
public record PrintedContract(
    StructureElement structure,
    List<PrintedPage> pages,
    List<Anchor> anchors,
    List<OutlineEntry> outline) {
  public PrintedContract {
    Objects.requireNonNull(structure);
    pages = List.copyOf(pages);
    anchors = List.copyOf(anchors);
    outline = List.copyOf(outline);
  }
}
