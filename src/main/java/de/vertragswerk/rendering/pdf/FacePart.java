package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;

/**
 * The part of a face that shows certain characters, ready to be embedded. Immutable, shared by
 * threads and files.
 *
 * @param program the part as a TrueType file
 * @param glyphNumbers in the program, for each code
 * @param encoding where codes end
 * @param toUnicode which characters the codes stand for
 */
record FacePart(
    Face face,
    Codes codes,
    Program program,
    Packed glyphNumbers,
    Packed encoding,
    Packed toUnicode) {

  /**
   * A font file.
   *
   * @param name of the face, with the part's tag before it
   */
  record Program(String name, FaceMetrics metrics, Packed file) {}

  /** About how many bytes of memory it takes. */
  int size() {
    return program.file().length() + 8192;
  }
}
