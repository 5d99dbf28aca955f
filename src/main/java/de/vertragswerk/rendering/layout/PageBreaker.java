package de.vertragswerk.rendering.layout;

import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Divides strips into pages: fills each page as far as the bonds between the strips allow. */
final class PageBreaker {
  /** A page should not be emptier than this for the sake of an unwelcome break. */
  private static final double HALF = 0.45;

  /** Share of a page that a strip takes at least before it is divided so that a page is filled. */
  private static final double TALL = 1.0 / 3;

  private final PageGeometry geometry;
  private final double height;

  /** Grows where a page end divides a strip. */
  private final List<Strip> strips;

  private PageBreaker(Sheets sheets) {
    this.geometry = sheets.geometry();
    this.height = geometry.textHeight();
    this.strips = new ArrayList<>(sheets.strips());
  }

  /** What stands on one page, with the distance of each strip from the top of the text. */
  record Page(PageGeometry geometry, List<Placed> strips) {
    record Placed(Strip strip, double y) {}
  }

  static List<Page> pages(Sheets sheets) {
    return new PageBreaker(sheets).pages();
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    while (start < strips.size()) {
      int end = end(start);
      pages.add(page(start, end));
      start = end;
    }
    return pages;
  }

  private int end(int start) {
    if (repeated(start) + strips.get(start).height() > height) {
      if (divide(start, start, true)) {
        return start + 1;
      }
      // rather no head above it than no room for it
      strips.set(start, strips.get(start).under(null));
    }
    int full = full(start);
    if (full == strips.size()) {
      return full;
    }
    int end = end(start, full);
    return isWorthDividing(start, end, full) && divide(start, full, false) ? full + 1 : end;
  }

  /** The first strip that finds no room on the page; at least one strip always does. */
  private int full(int start) {
    double y = repeated(start) + strips.get(start).height();
    int next = start + 1;
    while (next < strips.size()) {
      y += strips.get(next).space() + strips.get(next).height();
      if (y > height) {
        break;
      }
      next++;
    }
    return next;
  }

  private double repeated(int start) {
    Strip repeated = strips.get(start).repeated();
    return repeated == null ? 0 : repeated.height();
  }

  /** What must be divided in any case, and what is tall and would leave the page half empty. */
  private boolean isWorthDividing(int start, int end, int full) {
    double tall = strips.get(full).height();
    boolean never = repeated(full) + tall > height;
    return never || (tall > height * TALL && !isHalfFilled(start, end));
  }

  private boolean divide(int start, int index, boolean atAnyPrice) {
    Strip whole = strips.get(index);
    double room = room(start, index);
    Division.Parts parts = whole.divided(room, false);
    if (parts == null && atAnyPrice) {
      parts = whole.divided(room, true);
    }
    if (parts == null) {
      return false;
    }
    strips.set(index, parts.first());
    strips.add(index + 1, parts.rest());
    return true;
  }

  /** What is left of the page that begins with one strip for another. */
  private double room(int start, int index) {
    double above = repeated(start) + Strips.height(strips.subList(start, index));
    return height - above - (index == start ? 0 : strips.get(index).space());
  }

  /** The last strip up to {@code full} that may begin the next page. */
  private int end(int start, int full) {
    int free = last(start, full, Entry.FREE);
    int end = isHalfFilled(start, free) ? free : last(start, full, Entry.UNWELCOME);
    // a chain of bonds that is longer than a page must break somewhere
    boolean unbreakable = end == start || (!isHalfFilled(start, end) && isLongerThanAPage(end));
    if (!unbreakable) {
      return end;
    }
    int reluctant = last(start, full, Entry.RELUCTANT);
    return reluctant == start ? full : reluctant;
  }

  private boolean isHalfFilled(int start, int end) {
    return Strips.height(strips.subList(start, end)) >= height * HALF;
  }

  private boolean isLongerThanAPage(int start) {
    int end = start + 1;
    while (end < strips.size() && strips.get(end).entry().compareTo(Entry.UNWELCOME) > 0) {
      end++;
    }
    return Strips.height(strips.subList(start, end)) > height;
  }

  private int last(int start, int full, Entry loosest) {
    int last = full;
    while (last > start && strips.get(last).entry().compareTo(loosest) > 0) {
      last--;
    }
    return last;
  }

  private Page page(int start, int end) {
    List<Page.Placed> placed = new ArrayList<>(end - start + 1);
    double y = 0;
    Strip repeated = strips.get(start).repeated();
    if (repeated != null) {
      placed.add(new Page.Placed(repeated, 0));
      y = repeated.height();
    }
    for (int i = start; i < end; i++) {
      y += i == start ? 0 : strips.get(i).space();
      placed.add(new Page.Placed(strips.get(i), y));
      y += strips.get(i).height();
    }
    return new Page(geometry, placed);
  }
}
