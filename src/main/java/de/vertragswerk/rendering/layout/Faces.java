package de.vertragswerk.rendering.layout;

/** The faces of the one family that contracts are set in. */
record Faces(Face regular, Face bold) {

  /** Liberation Sans 2: Latin, Greek and Cyrillic, SIL Open Font License. */
  static Faces liberationSans() {
    return new Faces(
        Face.fromResource("LiberationSans", "/liberation/LiberationSans-Regular.ttf"),
        Face.fromResource("LiberationSans-Bold", "/liberation/LiberationSans-Bold.ttf"));
  }
}
