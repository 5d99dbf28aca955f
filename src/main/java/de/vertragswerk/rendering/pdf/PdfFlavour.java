package de.vertragswerk.rendering.pdf;

/** Which standard for archives the files keep; all of them keep PDF/UA-1 too. */
public enum PdfFlavour {
  /** PDF/A-3a, with the parameter file attached. */
  A3_WITH_DATA(3),
  /** PDF/A-2a, which allows no such attachment: the pages alone. */
  A2_PLAIN(2);

  private final int part;

  PdfFlavour(int part) {
    this.part = part;
  }

  boolean hasData() {
    return this == A3_WITH_DATA;
  }

  /** Part of ISO 19005. */
  int part() {
    return part;
  }
}
