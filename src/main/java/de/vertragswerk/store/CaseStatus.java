package de.vertragswerk.store;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum CaseStatus {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  RETURNED,
  RELEASED,
  SIGNED,
  ENDED;

  /** The provider may write. */
  static final Set<CaseStatus> DRAFTING = Set.copyOf(EnumSet.of(DRAFT, RETURNED));

  /** The Jobcenter may decide. */
  static final Set<CaseStatus> DECIDABLE = Set.copyOf(EnumSet.of(SUBMITTED, IN_REVIEW));

  /** There is something to talk about. */
  static final Set<CaseStatus> BEGUN = Set.copyOf(EnumSet.complementOf(EnumSet.of(DRAFT)));

  /** There is nothing more to decide. */
  static final Set<CaseStatus> CLOSABLE = Set.copyOf(EnumSet.of(RETURNED, RELEASED, SIGNED));

  static final Set<CaseStatus> ANY = Set.copyOf(EnumSet.allOf(CaseStatus.class));
}
