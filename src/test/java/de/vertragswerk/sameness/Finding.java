package de.vertragswerk.sameness;

/** Something about a contract that is not as it should be. */
record Finding(Property property, String what) {
  /** What must hold for every contract, whatever it says. */
  enum Property {
    SAME_IN_ALL_FORMATS,
    NO_PLACEHOLDER,
    WELL_SPACED,
    NOTHING_EMPTY,
    NUMBERED_WITHOUT_GAP,
    REFERENCES_NAME_THEIR_TARGET,
    CONTENTS_NAME_THE_RIGHT_PAGE,
    PRINTED_IN_READING_ORDER,
    PRINTABLE,
    COUNTED_AS_GERMANS_DO
  }
}
