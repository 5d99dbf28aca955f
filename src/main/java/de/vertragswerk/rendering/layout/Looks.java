package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;

/** The looks of a contract's parts. */
record Looks(
    Look title, Look subtitle, Look heading, Look text, Look cell, Look small, Look contents) {

  static Looks of(Faces faces) {
    Face regular = faces.regular();
    Face bold = faces.bold();
    return new Looks(
        Look.ragged(bold, bold, 20, Ink.BLACK),
        Look.ragged(regular, bold, 12.5, Ink.GREY),
        Look.ragged(bold, bold, 12, Ink.BLACK),
        new Look(regular, bold, 10.5, 13.4, Ink.BLACK, null),
        new Look(regular, bold, 9.5, 12, Ink.BLACK, Alignment.LEFT),
        new Look(regular, bold, 8, 10.4, Ink.GREY, Alignment.LEFT),
        new Look(regular, bold, 10.5, 15, Ink.BLACK, Alignment.LEFT));
  }
}
