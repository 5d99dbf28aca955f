package de.vertragswerk.picture;

/** Why a file is no picture a contract can hold. */
public enum PictureFault {
  /** It is something else than what it is called. */
  OTHER_KIND,
  /** It is larger than {@link PictureReading#MOST_DOTS} in one direction. */
  TOO_MANY_DOTS,
  /** Its colours are those of a printing press or of nobody, so that formats would differ. */
  UNUSABLE_COLOURS,
  /** It ends too early or cannot be read. */
  BROKEN
}
