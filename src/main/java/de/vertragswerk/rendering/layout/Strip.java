package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal slice of the contract that page ends hardly ever divide.
 *
 * @param space above it, unless it is the first on its page
 * @param entry whether a page may end before it
 * @param pieces measured from the strip's upper edge
 * @param anchors that lead to it
 * @param repeated what stands above it again when it is the first on its page; null for nothing
 * @param division divides it all the same where that is the lesser evil; null when nothing does
 */
record Strip(
    double space,
    double height,
    Entry entry,
    List<Piece> pieces,
    List<String> anchors,
    @Nullable Strip repeated,
    @Nullable Division division) {

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
    /** Only when what is bound together is longer than a page. */
    RELUCTANT,
    BOUND
  }

  static Strip of(double height, List<Piece> pieces) {
    return of(height, pieces, List.of());
  }

  static Strip of(double height, List<Piece> pieces, List<String> anchors) {
    return new Strip(0, height, Entry.FREE, pieces, anchors, null, null);
  }

  Strip spaced(double space) {
    return new Strip(space, height, entry, pieces, anchors, repeated, division);
  }

  /** Stays on the page of what is before it; never loosens what is bound already. */
  Strip bound(Entry entry) {
    Entry stricter = entry.compareTo(this.entry) > 0 ? entry : this.entry;
    return stricter == this.entry
        ? this
        : new Strip(space, height, stricter, pieces, anchors, repeated, division);
  }

  Strip anchored(String anchor) {
    if (anchor.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(anchors);
    more.add(anchor);
    return new Strip(space, height, entry, pieces, more, repeated, division);
  }

  Strip under(@Nullable Strip repeated) {
    return new Strip(space, height, entry, pieces, anchors, repeated, division);
  }

  Strip divisible(Division division) {
    return new Strip(space, height, entry, pieces, anchors, repeated, division);
  }

  /** Its two parts; null when it stays whole. */
  Division.@Nullable Parts divided(double room, boolean atAnyPrice) {
    Division.Parts parts = division == null ? null : division.at(room, atAnyPrice);
    return parts == null ? null : parts.of(this);
  }

  /** With other pieces at the same places. */
  Strip showing(List<Piece> others) {
    return new Strip(space, height, entry, others, anchors, repeated, division);
  }

  /** With a piece that is read before all others. */
  Strip led(Piece first) {
    List<Piece> all = new ArrayList<>(pieces.size() + 1);
    all.add(first);
    all.addAll(pieces);
    return new Strip(space, height, entry, all, anchors, repeated, division);
  }

  /** With pieces that are read after all others. */
  Strip followed(List<Piece> last) {
    List<Piece> all = new ArrayList<>(pieces.size() + last.size());
    all.addAll(pieces);
    all.addAll(last);
    return new Strip(space, height, entry, all, anchors, repeated, division);
  }

  List<Piece> piecesAt(double down) {
    if (down == 0) {
      return pieces;
    }
    List<Piece> moved = new ArrayList<>(pieces.size());
    pieces.forEach(piece -> moved.add(piece.moved(0, down)));
    return moved;
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
        null,
        null);
  }
}
