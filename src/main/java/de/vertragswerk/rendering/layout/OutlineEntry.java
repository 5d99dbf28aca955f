package de.vertragswerk.rendering.layout;

import java.util.Objects;

/** A line of the list of headings that a reader shows beside the pages. */
public record OutlineEntry(String title, String anchor) {
  public OutlineEntry {
    Objects.requireNonNull(title);
    Objects.requireNonNull(anchor);
  }
}
