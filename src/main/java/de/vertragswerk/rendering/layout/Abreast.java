package de.vertragswerk.rendering.layout;

import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells beside each other: one strip, which a page end divides inside all cells at once.
 *
 * @param cells from left to right, each from top to bottom
 * @param padding above and below the cells
 */
record Abreast(List<List<Strip>> cells, double padding, Ground ground) implements Division {
  Abreast {
    cells = List.copyOf(cells);
  }

  /** What lies under the cells. */
  interface Ground {
    Ground NONE = (height, goesOn) -> List.of();

    /**
     * What is drawn first.
     *
     * @param goesOn whether the cells go on on the next page
     */
    List<Piece> of(double height, boolean goesOn);
  }

  Strip strip() {
    return strip(false).divisible(this);
  }

  private Strip strip(boolean goesOn) {
    double tallest = 0;
    List<Piece> pieces = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (List<Strip> cell : cells) {
      Strip joined = Strips.joined(cell);
      tallest = Math.max(tallest, joined.height());
      pieces.addAll(joined.piecesAt(padding));
      anchors.addAll(joined.anchors());
    }
    double height = tallest + 2 * padding;
    List<Piece> all = new ArrayList<>(ground.of(height, goesOn));
    all.addAll(pieces);
    return Strip.of(height, all, anchors);
  }

  @Override
  public @Nullable Parts at(double room, boolean atAnyPrice) {
    List<List<Strip>> first = new ArrayList<>();
    List<List<Strip>> rest = new ArrayList<>();
    for (List<Strip> whole : cells) {
      List<Strip> cell = atAnyPrice ? fitted(whole, room - 2 * padding) : whole;
      int count = fitting(cell, room - 2 * padding, atAnyPrice);
      if (count == 0 && !cell.isEmpty() && !atAnyPrice) {
        return null;
      }
      first.add(cell.subList(0, count));
      rest.add(cell.subList(count, cell.size()));
    }
    boolean whole = rest.stream().allMatch(List::isEmpty);
    boolean nothing = first.stream().allMatch(List::isEmpty);
    return whole || nothing
        ? null
        : new Parts(
            new Abreast(first, padding, ground).strip(true),
            new Abreast(rest, padding, ground).strip());
  }

  /** A cell whose first strip is taller than the room gets it in two. */
  private static List<Strip> fitted(List<Strip> cell, double room) {
    boolean fits = cell.isEmpty() || cell.get(0).height() <= room;
    Parts parts = fits ? null : cell.get(0).divided(room, true);
    if (parts == null) {
      return cell;
    }
    List<Strip> fitted = new ArrayList<>(List.of(parts.first(), parts.rest()));
    fitted.addAll(cell.subList(1, cell.size()));
    return fitted;
  }

  private static int fitting(List<Strip> cell, double room, boolean atAnyPrice) {
    int count = 0;
    double height = 0;
    while (count < cell.size()) {
      height += (count == 0 ? 0 : cell.get(count).space()) + cell.get(count).height();
      if (height > room) {
        break;
      }
      count++;
    }
    int good = count;
    while (good > 0 && good < cell.size() && cell.get(good).entry() != Entry.FREE) {
      good--;
    }
    return good == 0 && atAnyPrice ? count : good;
  }
}
