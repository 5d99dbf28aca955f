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

  private static final double TOO_LOOSE = 4;

  /** A last line shorter than this share of the width looks like a gap between paragraphs. */
  private static final double SHORTEST_END = 0.08;

  /** What a ragged line may fall short by without cost, in the width of two spaces. */
  private final double slack;

  private final List<LineItem> items;
  private final double width;
  private final double[] widths;
  private final double[] growths;
  private final double[] losses;
  private final int lastGap;

  private TotalFit(List<LineItem> items, double width, double slack) {
    this.items = items;
    this.width = width;
    this.slack = slack;
    this.widths = new double[items.size() + 1];
    this.growths = new double[items.size() + 1];
    this.losses = new double[items.size() + 1];
    this.lastGap = lastGap(items);
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

  /**
   * A way to end a line: at which item, after which other lines, at which cost.
   *
   * @param start of the next line, with the sums of all before it
   */
  private record Node(
      int item,
      boolean hyphen,
      int start,
      double width,
      double growth,
      double loss,
      int tightness,
      double cost,
      @Nullable Node before) {
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
   * A place where a line may end.
   *
   * @param last whether nothing of the text follows on the next line
   * @param width of all from the beginning to here, with the hyphen
   */
  private record End(int item, boolean last, boolean hyphen, double width, double penalty) {}

  /**
   * @param atAnyPrice lets a line be too full when nothing else helps
   */
  private @Nullable Node best(boolean atAnyPrice) {
    List<Node> active = new ArrayList<>();
    active.add(new Node(-1, false, 0, 0, 0, 0, 1, 0, null));
    for (int i = 0; i <= items.size(); i++) {
      if (i < items.size() && !items.get(i).isBreak()) {
        continue;
      }
      Node found = bestBefore(end(i), active, atAnyPrice);
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

  private End end(int i) {
    if (i == items.size()) {
      return new End(i, true, false, widths[i], 0);
    }
    LineItem item = items.get(i);
    boolean last = item.isForced();
    double printed = last || item.isBlank() ? 0 : item.width();
    return new End(i, last, item.isHyphen(), widths[i] + printed, last ? 0 : item.cost());
  }

  private @Nullable Node bestBefore(End end, List<Node> active, boolean atAnyPrice) {
    Node before = null;
    Node last = active.get(active.size() - 1);
    double ratio = 0;
    double cost = Double.POSITIVE_INFINITY;
    for (int k = 0; k < active.size(); ) {
      Node node = active.get(k);
      double needed = ratio(node, end);
      if (needed < -1) {
        active.remove(k);
        continue;
      }
      if (before != null && needed > TOO_LOOSE) {
        // the lines that begin later are looser still
        break;
      }
      double sum = node.cost < cost ? node.cost + cost(node, end, needed) : node.cost;
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

  private Node node(End end, int tightness, double cost, Node before) {
    int start = startAfter(end.item);
    return new Node(
        end.item,
        end.hyphen,
        start,
        widths[start],
        growths[start],
        losses[start],
        tightness,
        cost,
        before);
  }

  /** How far the spaces grow (above 0) or shrink (down to -1) to fill the line. */
  private double ratio(Node before, End end) {
    double missing = width - (end.width - before.width);
    if (missing < 0) {
      double loss = slack > 0 ? 0 : losses[end.item] - before.loss;
      return missing > -1e-6 ? 0 : loss > 0 ? missing / loss : Double.NEGATIVE_INFINITY;
    }
    if (end.last) {
      return 0;
    }
    double growth = slack + growths[end.item] - before.growth;
    return missing / (growth > 0 ? growth : RIGID);
  }

  /** Spaces at the beginning of a line are not printed. */
  private int startAfter(int before) {
    int start = Math.min(before + 1, items.size());
    while (start < items.size() && !items.get(start).isLetters() && !items.get(start).isForced()) {
      start++;
    }
    return start;
  }

  private double cost(Node before, End end, double ratio) {
    boolean paragraphEnd = end.item == items.size();
    double badness = 100 * Math.abs(ratio * ratio * ratio) + LINE_COST + end.penalty;
    double cost = badness * badness;
    if (before.hyphen) {
      cost += end.hyphen ? TWO_HYPHENS : 0;
      cost += paragraphEnd ? LAST_HYPHEN : 0;
      // a last line that is but the end of a divided word looks lost
      cost += paragraphEnd && before.start > lastGap ? FRAGMENT : 0;
    }
    cost += paragraphEnd && isShort(before, end) ? SHORT_END : 0;
    boolean unlike = Math.abs(tightness(ratio) - before.tightness) > 1;
    return unlike ? cost + UNLIKE_NEIGHBOURS : cost;
  }

  private boolean isShort(Node before, End end) {
    return before.item >= 0 && end.width - before.width < width * SHORTEST_END;
  }

  private static int tightness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  /** The last space that letters follow; -1 when there is none. */
  private static int lastGap(List<LineItem> items) {
    int last = items.size() - 1;
    while (last >= 0 && !items.get(last).isLetters()) {
      last--;
    }
    while (last >= 0 && !items.get(last).isSpace()) {
      last--;
    }
    return last;
  }
}
