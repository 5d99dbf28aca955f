package de.vertragswerk.rendering.layout;

import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Strips one under the other, as they are put together. */
final class Strips {
  private final List<Strip> strips = new ArrayList<>();

  /** Adds a group; its first strip gets the space above and the bond to what is before. */
  Strips add(double space, Entry entry, List<Strip> group) {
    for (int i = 0; i < group.size(); i++) {
      Strip strip = group.get(i);
      strips.add(i == 0 ? strip.spaced(space).bound(entry) : strip);
    }
    return this;
  }

  List<Strip> list() {
    return List.copyOf(strips);
  }

  static double height(List<Strip> strips) {
    double height = 0;
    for (int i = 0; i < strips.size(); i++) {
      height += (i == 0 ? 0 : strips.get(i).space()) + strips.get(i).height();
    }
    return height;
  }

  /** All strips as one that no page end divides. */
  static Strip joined(List<Strip> strips) {
    List<Piece> pieces = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      y += i == 0 ? 0 : strip.space();
      pieces.addAll(strip.piecesAt(y));
      anchors.addAll(strip.anchors());
      y += strip.height();
    }
    return Strip.of(y, pieces, anchors);
  }
}
