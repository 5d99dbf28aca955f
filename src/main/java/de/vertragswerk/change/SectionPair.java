package de.vertragswerk.change;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A section that both contracts have. */
final class SectionPair {
  private final Section before;
  private final Section after;
  private final List<Alignment.Pair> pairs;

  SectionPair(Section before, Section after) {
    this.before = before;
    this.after = after;
    this.pairs = Alignment.of(roughly(before), roughly(after));
  }

  /** Where a reference leads exactly is known only when all subsections are aligned. */
  private static List<String> roughly(Section section) {
    ComparedText text = new ComparedText(anchor -> anchor.replaceFirst("_\\d+$", ""));
    return section.subsections().stream().map(text::of).toList();
  }

  Section before() {
    return before;
  }

  Section after() {
    return after;
  }

  /** Notes which anchor of the later contract each anchor of the earlier one has become. */
  void noteAnchors(Map<String, String> anchors) {
    for (Alignment.Pair pair : pairs) {
      String old = anchor(old(pair));
      String young = anchor(young(pair));
      if (old != null && young != null) {
        anchors.put(old, young);
      }
    }
  }

  private static @Nullable String anchor(@Nullable Subsection subsection) {
    return subsection != null && subsection.blocks().get(0) instanceof Block.Paragraph first
        ? first.id()
        : null;
  }

  private @Nullable Subsection old(Alignment.Pair pair) {
    return pair.before() == null ? null : before.subsections().get(pair.before());
  }

  private @Nullable Subsection young(Alignment.Pair pair) {
    return pair.after() == null ? null : after.subsections().get(pair.after());
  }

  /**
   * What changed in the section.
   *
   * @param anchors see {@link #noteAnchors}
   */
  List<Change> changes(Map<String, String> anchors) {
    ComparedText earlier = new ComparedText(anchor -> anchors.getOrDefault(anchor, anchor));
    ComparedText later = new ComparedText(UnaryOperator.identity());
    if (earlier.of(before).equals(later.of(after))) {
      return List.of();
    }
    if (!isToldBySubsections(earlier, later)) {
      return List.of(new Change.Replaced(Spot.of(before), Spot.of(after)));
    }
    List<Change> changes = new ArrayList<>();
    Subsection last = null;
    for (Alignment.Pair pair : pairs) {
      Subsection old = old(pair);
      Subsection young = young(pair);
      if (old == null && young != null && last != null) {
        Spot predecessor = new Spot(before, last);
        changes.add(new Change.Inserted(predecessor, new Spot(after, young)));
      } else if (old != null && young == null) {
        changes.add(new Change.Removed(new Spot(before, old)));
      } else if (old != null && young != null && !earlier.of(old).equals(later.of(young))) {
        changes.add(new Change.Replaced(new Spot(before, old), new Spot(after, young)));
      }
      last = old == null ? last : old;
    }
    changes.addAll(Renumbering.of(stayed()));
    return changes;
  }

  /** Subsections can be told of when they have numbers, and some of them stay as they are. */
  private boolean isToldBySubsections(ComparedText earlier, ComparedText later) {
    boolean begins = pairs.get(0).before() != null;
    return begins
        && before.heading().equals(after.heading())
        && isCounted(before)
        && isCounted(after)
        && pairs.stream().anyMatch(pair -> isSame(old(pair), young(pair), earlier, later));
  }

  private static boolean isCounted(Section section) {
    return !section.subsections().isEmpty()
        && section.subsections().stream().allMatch(each -> each.number() > 0);
  }

  private static boolean isSame(
      @Nullable Subsection old,
      @Nullable Subsection young,
      ComparedText earlier,
      ComparedText later) {
    return old != null && young != null && earlier.of(old).equals(later.of(young));
  }

  private List<Map.Entry<Spot, Spot>> stayed() {
    List<Map.Entry<Spot, Spot>> stayed = new ArrayList<>();
    for (Alignment.Pair pair : pairs) {
      Subsection old = old(pair);
      Subsection young = young(pair);
      if (old != null && young != null) {
        stayed.add(Map.entry(new Spot(before, old), new Spot(after, young)));
      }
    }
    return stayed;
  }
}
