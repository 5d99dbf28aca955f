package de.vertragswerk.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what stays but is counted anew; what moves together is told together. */
final class Renumbering {
  private Renumbering() {}

  /**
   * @param stayed each place in the earlier contract with the one it has become, in order
   */
  static List<Change> of(List<Map.Entry<Spot, Spot>> stayed) {
    List<Change> changes = new ArrayList<>();
    List<Spot> before = new ArrayList<>();
    List<Spot> after = new ArrayList<>();
    for (Map.Entry<Spot, Spot> each : stayed) {
      int old = each.getKey().number();
      int young = each.getValue().number();
      boolean follows =
          !before.isEmpty()
              && old == before.get(before.size() - 1).number() + 1
              && young == after.get(after.size() - 1).number() + 1;
      if (!before.isEmpty() && !follows) {
        changes.add(new Change.Renumbered(before, after));
        before.clear();
        after.clear();
      }
      if (old != young) {
        before.add(each.getKey());
        after.add(each.getValue());
      }
    }
    if (!before.isEmpty()) {
      changes.add(new Change.Renumbered(before, after));
    }
    return changes;
  }
}
