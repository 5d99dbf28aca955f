package de.vertragswerk.store;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many days a case is kept after it was last changed, by where it stands. What has no number is
 * kept; at first nothing has one, since periods are for the operator to decide.
 */
public record RetentionRules(Map<CaseStatus, Integer> days) {
  public static final RetentionRules NONE = new RetentionRules(Map.of());

  public RetentionRules {
    Map<CaseStatus, Integer> copy = new EnumMap<>(CaseStatus.class);
    copy.putAll(days);
    if (copy.values().stream().anyMatch(each -> each < 1)) {
      throw new IllegalArgumentException("cases are kept for a day at least");
    }
    days = Collections.unmodifiableMap(copy);
  }

  static Duration period(int days) {
    return Duration.ofDays(days);
  }
}
