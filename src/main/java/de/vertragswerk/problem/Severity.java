package de.vertragswerk.problem;

/** How badly a problem weighs. Only an {@link #ERROR} keeps a contract from being made. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
