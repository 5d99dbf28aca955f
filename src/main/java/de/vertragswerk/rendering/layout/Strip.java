package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal slice of the contract that no page end divides.
 *
 * @param space above it, unless it is the first on its page
 * @param entry whether a page may end before it
 * @param pieces measured from the strip's upper edge
 * @param anchors that lead to it
 * @param repeated what stands above it again when it is the first on its page; null for nothing
 */
record Strip(
    double space,
    double height,
    Entry entry,
    List<Piece> pieces,
    List<String> anchors,
    @Nullable Strip repeated) {

  Strip {
    Objects.requireNonNull(entry);
    pieces = List.copyOf(pieces);
    anchors = List.copyOf(anchors);
  }

  /** Whether a page may end before a strip. */
  enum Entry {
    FREE,
    /** Only when the page would else stay half empty. */
    UNWELCOME,
    BOUND
  }

  static Strip of(double height, List<Piece> pieces) {
    return new Strip(0, height, Entry.FREE, pieces, List.of(), null);
  }

  Strip spaced(double space) {
    return new Strip(space, height, entry, pieces, anchors, repeated);
  }

  /** Stays on the page of what is before it; never loosens what is bound already. */
  Strip bound(Entry entry) {
    Entry stricter = entry.compareTo(this.entry) > 0 ? entry : this.entry;
    return new Strip(space, height, stricter, pieces, anchors, repeated);
  }

  Strip anchored(String anchor) {
    if (anchor.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(anchors);
    more.add(anchor);
    return new Strip(space, height, entry, pieces, more, repeated);
  }

  Strip under(Strip repeated) {
    return new Strip(space, height, entry, pieces, anchors, repeated);
  }

  /** With a piece that is read before all others. */
  Strip led(Piece first) {
    List<Piece> all = new ArrayList<>(pieces.size() + 1);
    all.add(first);
    all.addAll(pieces);
    return new Strip(space, height, entry, all, anchors, repeated);
  }

  List<Piece> piecesAt(double right, double down) {
    return pieces.stream().map(piece -> piece.moved(right, down)).toList();
  }

  /** The same strip as the repetition of what was printed before. */
  Strip decoration() {
    return new Strip(
        space,
        height,
        entry,
        pieces.stream()
            .filter(piece -> !(piece instanceof Piece.Link))
            .map(Piece::decoration)
            .toList(),
        List.of(),
        null);
  }
}
