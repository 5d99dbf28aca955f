package de.vertragswerk.change;

import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two contracts of one library. Sections belong together when they come from the same
 * clause; only what reads differently is told, and a reference that follows its place to another
 * number does not.
 */
public final class ContractChanges {
  private final ContractVersion before;
  private final ContractVersion after;
  private final Map<String, SectionPair> pairs = new LinkedHashMap<>();
  private final Map<String, String> anchors = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private ContractChanges(ContractVersion before, ContractVersion after) {
    this.before = before;
    this.after = after;
  }

  /** What has to be done to the earlier contract to get the later one; nothing when both agree. */
  public static List<Change> between(ContractVersion before, ContractVersion after) {
    ContractChanges comparison = new ContractChanges(before, after);
    comparison.compare();
    return List.copyOf(comparison.changes);
  }

  private void compare() {
    Map<String, Section> earlier = new LinkedHashMap<>();
    before.sections().forEach(section -> earlier.put(section.clause(), section));
    for (Section section : after.sections()) {
      Section old = earlier.get(section.clause());
      if (old != null) {
        pairs.put(section.clause(), new SectionPair(old, section));
      }
    }
    pairs.values().forEach(pair -> pair.noteAnchors(anchors));
    compareSections(earlier);
    changes.addAll(Renumbering.of(stayed()));
    compareAnnexes();
  }

  /** In the order of the contracts: what is gone is told where it stood. */
  private void compareSections(Map<String, Section> earlier) {
    List<Section> rest = new ArrayList<>(before.sections());
    Section last = null;
    for (Section section : after.sections()) {
      SectionPair pair = pairs.get(section.clause());
      if (pair == null) {
        tellInserted(last, section);
        continue;
      }
      while (!rest.isEmpty() && !rest.get(0).equals(pair.before())) {
        tellRemoved(rest.remove(0));
      }
      rest.remove(pair.before());
      changes.addAll(pair.changes(anchors));
      last = earlier.get(section.clause());
    }
    rest.forEach(this::tellRemoved);
  }

  private void tellInserted(@Nullable Section predecessor, Section section) {
    Section after = predecessor == null ? before.sections().get(0) : predecessor;
    changes.add(new Change.Inserted(Spot.of(after), Spot.of(section)));
  }

  private void tellRemoved(Section section) {
    if (!pairs.containsKey(section.clause())) {
      changes.add(new Change.Removed(Spot.of(section)));
    }
  }

  private List<Map.Entry<Spot, Spot>> stayed() {
    return pairs.values().stream()
        .filter(pair -> pair.before().number() > 0 && pair.after().number() > 0)
        .map(pair -> Map.entry(Spot.of(pair.before()), Spot.of(pair.after())))
        .toList();
  }

  private void compareAnnexes() {
    for (CitedAnnex annex : before.annexes()) {
      if (find(annex, after) == null) {
        changes.add(new Change.AnnexRemoved(annex));
      }
    }
    for (CitedAnnex annex : after.annexes()) {
      CitedAnnex old = find(annex, before);
      if (old == null) {
        changes.add(new Change.AnnexAdded(annex));
      } else if (!old.label().equals(annex.label())) {
        changes.add(new Change.AnnexRenumbered(old, annex));
      }
    }
  }

  private static @Nullable CitedAnnex find(CitedAnnex annex, ContractVersion version) {
    return version.annexes().stream()
        .filter(each -> each.id().equals(annex.id()))
        .findFirst()
        .orElse(null);
  }
}
