package de.vertragswerk.domain;

import de.vertragswerk.picture.Picture;
import de.vertragswerk.problem.Place;
import java.util.Objects;

/**
 * A picture that belongs to a library, for its texts to show.
 *
 * @param alternativeText what it shows, for those who do not see it
 * @param height in print, in millimetres
 */
public record LibraryImage(
    String id, Picture picture, String alternativeText, int height, Place.Line place) {
  public LibraryImage {
    Objects.requireNonNull(id);
    Objects.requireNonNull(picture);
    Objects.requireNonNull(alternativeText);
    Objects.requireNonNull(place);
  }
}
