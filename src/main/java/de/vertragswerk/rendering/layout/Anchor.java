package de.vertragswerk.rendering.layout;

import java.util.Objects;

/**
 * A named place.
 *
 * @param page counted from 1
 * @param y distance from the page's upper edge, in points
 */
public record Anchor(String name, int page, double y) {
  public Anchor {
    Objects.requireNonNull(name);
  }
}
