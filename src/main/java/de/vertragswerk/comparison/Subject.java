package de.vertragswerk.comparison;

/** What a difference between two libraries is about. */
public enum Subject {
  /** What the library says of itself: version, title, labels, order of the clauses. */
  LIBRARY,
  CLAUSE,
  VARIANT,
  PARAMETER,
  RULE,
  FACT,
  TERM,
  ANNEX,
  DOCUMENT,
  IMAGE,
  GUIDELINE
}
