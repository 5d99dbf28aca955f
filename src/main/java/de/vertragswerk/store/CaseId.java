package de.vertragswerk.store;

/** Names a case: 128 random bits, so knowing one says nothing about another. */
public record CaseId(String value) {
  public CaseId {
    if (!Ids.isWellFormed(value)) {
      throw new IllegalArgumentException("not an id");
    }
  }

  /** Whether a text from outside can be an id at all. */
  public static boolean isWellFormed(String text) {
    return Ids.isWellFormed(text);
  }
}
