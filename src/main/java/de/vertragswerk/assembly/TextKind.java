package de.vertragswerk.assembly;

/** What a text of a library is for; that decides which marks are at home in it. */
enum TextKind {
  CLAUSE,
  /** The pictures above a contract's title. */
  LETTERHEAD,
  ANNEX,
  DOCUMENT,
  /** A document that tells what changed since an earlier parameter file. */
  COMPARING_DOCUMENT;

  /** Whether it is a file of its own, with headings of its own and places to fill in. */
  boolean isSeparate() {
    return this == ANNEX || this == DOCUMENT || this == COMPARING_DOCUMENT;
  }

  /** Whether a mark that stands alone in a paragraph is at home in it. */
  boolean knows(String mark) {
    if (mark.equals(Marks.CHANGES)) {
      return this == COMPARING_DOCUMENT;
    }
    return !mark.equals(Marks.ANNEXES) || this != ANNEX;
  }
}
