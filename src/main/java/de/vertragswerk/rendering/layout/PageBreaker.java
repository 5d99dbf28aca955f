package de.vertragswerk.rendering.layout;

import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Divides strips into pages: fills each page as far as the bonds between the strips allow. */
final class PageBreaker {
  /** A page should not be emptier than this for the sake of an unwelcome break. */
  private static final double HALF = 0.45;

  private final List<Strip> strips;
  private final double height;

  private PageBreaker(List<Strip> strips, double height) {
    this.strips = strips;
    this.height = height;
  }

  /** What stands on one page, with the distance of each strip from the top of the text. */
  record Page(List<Placed> strips) {
    record Placed(Strip strip, double y) {}
  }

  static List<Page> pages(List<Strip> strips, double height) {
    return new PageBreaker(strips, height).pages();
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    while (start < strips.size()) {
      int full = full(start);
      int end = full == strips.size() ? full : end(start, full);
      pages.add(page(start, end));
      start = end;
    }
    return pages;
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

  /** The last strip up to {@code full} that may begin the next page. */
  private int end(int start, int full) {
    int free = last(start, full, Entry.FREE);
    int end = isHalfFilled(start, free) ? free : last(start, full, Entry.UNWELCOME);
    // a chain of bonds that is longer than a page must break somewhere
    boolean unbreakable = end == start || (!isHalfFilled(start, end) && isLongerThanAPage(end));
    return unbreakable ? full : end;
  }

  private boolean isHalfFilled(int start, int end) {
    return Strips.height(strips.subList(start, end)) >= height * HALF;
  }

  private boolean isLongerThanAPage(int start) {
    int end = start + 1;
    while (end < strips.size() && strips.get(end).entry() == Entry.BOUND) {
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
    List<Page.Placed> placed = new ArrayList<>();
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
    return new Page(placed);
  }
}
