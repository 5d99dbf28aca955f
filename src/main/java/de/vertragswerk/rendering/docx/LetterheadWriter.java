package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Figure;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;

/**
 * Writes the pictures above the title: one paragraph, from the left edge to the right. Tabs and no
 * table, which would be read out as one.
 */
final class LetterheadWriter {
  /** Between two pictures at least, in twentieths of a point. */
  private static final int GAP = 240;

  private final DocumentState state;
  private final Extent room;

  LetterheadWriter(DocumentState state, Measures measures) {
    this.state = state;
    this.room = Extent.ofTwips(measures.width(), measures.height() / 2);
  }

  P paragraph(List<Figure> figures) {
    List<Extent> extents = extents(figures);
    ParagraphBuilder paragraph = ParagraphBuilder.styled(StyleIds.LETTERHEAD);
    if (figures.size() > 1) {
      paragraph.tabs(beginnings(extents), room.widthInTwips());
    }
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Extent extent = extents.get(i);
      if (i > 0) {
        paragraph.add(Runs.PLAIN.tab());
      }
      state
          .bookmarks()
          .around(
              figure.id(),
              paragraph.content(),
              () -> paragraph.add(state.pictures().run(figure, extent)));
    }
    return paragraph.build();
  }

  /** All made smaller alike when they have no room side by side. */
  private List<Extent> extents(List<Figure> figures) {
    List<Extent> extents = new ArrayList<>();
    figures.forEach(figure -> extents.add(Extent.of(figure).within(room)));
    int free = room.widthInTwips() - GAP * (figures.size() - 1);
    double share = (double) Math.max(1, free) / Math.max(1, width(extents));
    extents.replaceAll(extent -> share < 1 ? extent.times(share) : extent);
    return extents;
  }

  private static int width(List<Extent> extents) {
    return extents.stream().mapToInt(Extent::widthInTwips).sum();
  }

  /** Of all but the first and the last; the same space is between each two. */
  private List<Integer> beginnings(List<Extent> extents) {
    int gap = (room.widthInTwips() - width(extents)) / (extents.size() - 1);
    List<Integer> beginnings = new ArrayList<>();
    int at = 0;
    for (Extent extent : extents.subList(0, extents.size() - 2)) {
      at += extent.widthInTwips() + gap;
      beginnings.add(at);
    }
    return beginnings;
  }
}
