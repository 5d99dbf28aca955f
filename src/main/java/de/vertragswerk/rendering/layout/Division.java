package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a strip is divided by a page end. */
interface Division {

  /**
   * The part for this page and the part for the next; null when there is no good place to divide.
   *
   * @param room what the first part may take
   * @param atAnyPrice divides at a bad place rather than nowhere
   */
  @Nullable Parts at(double room, boolean atAnyPrice);

  /** What stands before and after the page end. */
  record Parts(Strip first, Strip rest) {

    /** The same parts, standing as the whole did. */
    Parts of(Strip whole) {
      List<String> anchors = new ArrayList<>(whole.anchors());
      anchors.removeAll(rest.anchors());
      Strip begun =
          new Strip(
              whole.space(),
              first.height(),
              whole.entry(),
              first.pieces(),
              anchors,
              whole.repeated(),
              null);
      return new Parts(begun, rest.under(whole.repeated()));
    }
  }
}
