package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph where the lines are best as a whole (Knuth and Plass 1981): it weighs how far
 * the spaces of each line must grow or shrink, divided words, and neighbouring lines of very
 * different tightness.
 */
final class TotalFit {
  private static final double LINE_COST = 10;
  private static final double TWO_HYPHENS = 4_000;
  private static final double LAST_HYPHEN = 6_000;
  private static final double FRAGMENT = 1e7;
  private static final double SHORT_END = 5_000;
  private static final double UNLIKE_NEIGHBOURS = 3_000;

  /**
   * Stands for the growth of a line without spaces, so that a fuller line is still a better one.
   */
  private static final double RIGID = 0.5;

  private static final double TOO_LOOSE = 8;

  /** A last line shorter than this share of the width looks like a gap between paragraphs. */
  private static final double SHORTEST_END = 0.08;

  /** What a ragged line may fall short by without cost, in the width of two spaces. */
  private final double slack;

  private final List<LineItem> items;
  private final double width;
  private final double[] widths;
  private final double[] growths;
  private final double[] losses;

  private TotalFit(List<LineItem> items, double width, double slack) {
    this.items = items;
    this.width = width;
    this.slack = slack;
    this.widths = new double[items.size() + 1];
    this.growths = new double[items.size() + 1];
    this.losses = new double[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      widths[i + 1] = widths[i] + items.get(i).innerWidth();
      growths[i + 1] = growths[i] + items.get(i).growth();
      losses[i + 1] = losses[i] + items.get(i).loss();
    }
  }

  /**
   * The indexes of the items that end the lines; the last is the number of items.
   *
   * @param slack 0 for justified lines, else what a ragged line may fall short by
   */
  static List<Integer> breaks(List<LineItem> items, double width, double slack) {
    TotalFit fit = new TotalFit(items, width, slack);
    Node end = fit.best(false);
    if (end == null) {
      end = fit.best(true);
    }
    return end == null ? List.of(items.size()) : end.breaks();
  }

  /** A way to end a line: at which item, after which other lines, at which cost. */
  private record Node(int item, int start, int tightness, double cost, @Nullable Node before) {
    List<Integer> breaks() {
      List<Integer> breaks = new ArrayList<>();
      for (Node node = this; node != null && node.item >= 0; node = node.before) {
        breaks.add(node.item);
      }
      Collections.reverse(breaks);
      return breaks;
    }
  }

  /**
   * @param atAnyPrice lets a line be too full when nothing else helps
   */
  private @Nullable Node best(boolean atAnyPrice) {
    List<Node> active = new ArrayList<>();
    active.add(new Node(-1, 0, 1, 0, null));
    for (int i = 0; i <= items.size(); i++) {
      if (i < items.size() && !items.get(i).isBreak()) {
        continue;
      }
      Node found = bestBefore(i, active, atAnyPrice);
      if (i == items.size()) {
        return found;
      }
      if (items.get(i).isForced()) {
        active.clear();
      }
      if (found != null) {
        active.add(found);
      }
      if (active.isEmpty()) {
        return null;
      }
    }
    throw new AssertionError("a paragraph has an end");
  }

  private @Nullable Node bestBefore(int end, List<Node> active, boolean atAnyPrice) {
    Node before = null;
    Node last = active.get(active.size() - 1);
    double ratio = 0;
    double cost = Double.POSITIVE_INFINITY;
    for (int k = 0; k < active.size(); ) {
      Node node = active.get(k);
      double needed = ratio(node.start, end);
      if (needed < -1) {
        active.remove(k);
        continue;
      }
      if (before != null && needed > TOO_LOOSE) {
        // the lines that begin later are looser still
        break;
      }
      double sum = node.cost + cost(node, end, needed);
      if (sum < cost) {
        before = node;
        ratio = needed;
        cost = sum;
      }
      k++;
    }
    if (before == null) {
      return atAnyPrice && active.isEmpty() ? node(end, 1, last.cost + 1e9, last) : null;
    }
    return node(end, tightness(ratio), cost, before);
  }

  private Node node(int item, int tightness, double cost, Node before) {
    return new Node(item, startAfter(item), tightness, cost, before);
  }

  /** How far the spaces grow (above 0) or shrink (down to -1) to fill the line. */
  private double ratio(int start, int end) {
    boolean last = end == items.size() || items.get(end).isForced();
    double natural = widths[end] - widths[start];
    if (!last && !items.get(end).isBlank()) {
      natural += items.get(end).width();
    }
    double missing = width - natural;
    if (missing < 0) {
      double loss = slack > 0 ? 0 : losses[end] - losses[start];
      return missing > -1e-6 ? 0 : loss > 0 ? missing / loss : Double.NEGATIVE_INFINITY;
    }
    if (last) {
      return 0;
    }
    double growth = slack + growths[end] - growths[start];
    return missing / (growth > 0 ? growth : RIGID);
  }

  /** Spaces at the beginning of a line are not printed. */
  private int startAfter(int before) {
    int start = before + 1;
    while (start < items.size() && !items.get(start).isLetters() && !items.get(start).isForced()) {
      start++;
    }
    return start;
  }

  private double cost(Node before, int end, double ratio) {
    boolean paragraphEnd = end == items.size();
    double penalty = paragraphEnd || items.get(end).isForced() ? 0 : items.get(end).cost();
    double badness = 100 * Math.abs(ratio * ratio * ratio) + LINE_COST + penalty;
    double cost = badness * badness;
    if (before.item >= 0 && items.get(before.item).isHyphen()) {
      boolean twice = !paragraphEnd && items.get(end).isHyphen();
      cost += twice ? TWO_HYPHENS : 0;
      cost += paragraphEnd ? LAST_HYPHEN + fragment(before.start) : 0;
    }
    cost += paragraphEnd && isShort(before, end) ? SHORT_END : 0;
    boolean unlike = Math.abs(tightness(ratio) - before.tightness) > 1;
    return unlike ? cost + UNLIKE_NEIGHBOURS : cost;
  }

  private boolean isShort(Node before, int end) {
    return before.item >= 0 && widths[end] - widths[before.start] < width * SHORTEST_END;
  }

  private static int tightness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  /** A last line that is but the end of a divided word looks lost. */
  private double fragment(int start) {
    boolean spaceSeen = false;
    for (LineItem item : items.subList(start, items.size())) {
      if (spaceSeen && item.isLetters()) {
        return 0;
      }
      spaceSeen |= item.isSpace();
    }
    return FRAGMENT;
  }
}
