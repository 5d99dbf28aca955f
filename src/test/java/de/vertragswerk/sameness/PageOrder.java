package de.vertragswerk.sameness;

import de.vertragswerk.sameness.Printed.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a PDF reads the same for those who see its pages as for those who hear its structure:
 * what comes later stands further right in the line, further down, or on a later page.
 */
final class PageOrder {
  /** In points: kerning draws letters together, and lines are never closer than this. */
  private static final float TOLERANCE = 2;

  private PageOrder() {}

  static List<String> breaks(List<Printed> printed) {
    List<String> breaks = new ArrayList<>();
    Printed before = null;
    for (Printed each : printed) {
      for (int next = 1; next < each.glyphs().size(); next++) {
        if (!follows(each.glyphs().get(next - 1), each.glyphs().get(next))) {
          breaks.add("character " + next + " out of order in: " + each.statement().text());
          break;
        }
      }
      if (before != null && !follow(before, each)) {
        breaks.add(
            "\"" + each.statement().text() + "\" is printed before " + before.statement().text());
      }
      before = each;
    }
    return breaks;
  }

  /** Cells of a row stand side by side, each from its own top. */
  private static boolean follow(Printed before, Printed each) {
    return before.statement().isCell() || follows(before.last(), each.first());
  }

  private static boolean follows(Glyph before, Glyph next) {
    if (before.page() != next.page()) {
      return before.page() < next.page();
    }
    float down = next.y() - before.y();
    return Math.abs(down) < TOLERANCE ? next.x() > before.x() - TOLERANCE : down > 0;
  }
}
