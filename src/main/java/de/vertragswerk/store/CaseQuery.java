package de.vertragswerk.store;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cases, those changed last first.
 *
 * @param states which to show
 * @param after the last case of the page before; null for the first page
 */
public record CaseQuery(Set<CaseStatus> states, @Nullable CaseFile after, int limit) {
  private static final int MAXIMUM = 200;

  public CaseQuery {
    states = Set.copyOf(states);
    if (states.isEmpty() || limit < 1 || limit > MAXIMUM) {
      throw new IllegalArgumentException("a page shows 1 to " + MAXIMUM + " cases of some state");
    }
  }

  public static CaseQuery all(int limit) {
    return new CaseQuery(EnumSet.allOf(CaseStatus.class), null, limit);
  }
}
