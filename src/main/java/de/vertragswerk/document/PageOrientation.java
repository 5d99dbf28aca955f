package de.vertragswerk.document;

/** Which way round the sheet lies that a section stands on. */
public enum PageOrientation {
  PORTRAIT,
  /** The section begins on a sheet of its own, and so does what follows it. */
  LANDSCAPE
}
