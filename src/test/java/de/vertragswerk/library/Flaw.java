package de.vertragswerk.library;

/**
 * Something wrong in a pack, made by one edit.
 *
 * @param kind of the complaint: {@code library.kind}
 * @param place where the complaint points: {@code file: text with a ^ at the place}
 */
record Flaw(String kind, String file, String from, String to, String place) {

  static Flaw of(String kind, String file) {
    return new Flaw(kind, file, "", "", "");
  }

  Flaw replacing(String text) {
    return new Flaw(kind, file, text, to, place);
  }

  Flaw by(String text) {
    return new Flaw(kind, file, from, text, place);
  }

  /** The complaint points into the edited file. */
  Flaw pointsTo(String marked) {
    return pointsTo(file, marked);
  }

  Flaw pointsTo(String otherFile, String marked) {
    return new Flaw(kind, file, from, to, otherFile + "\n" + marked);
  }

  String placeFile() {
    return place.substring(0, place.indexOf('\n'));
  }

  String marked() {
    return place.substring(place.indexOf('\n') + 1);
  }

  @Override
  public String toString() {
    return kind + " in " + file + ": " + to.strip();
  }
}
