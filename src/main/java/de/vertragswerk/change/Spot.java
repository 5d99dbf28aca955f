package de.vertragswerk.change;

import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the contracts.
 *
 * @param subsection null when the whole section is meant
 */
public record Spot(Section section, @Nullable Subsection subsection) {
  public Spot {
    Objects.requireNonNull(section);
  }

  static Spot of(Section section) {
    return new Spot(section, null);
  }

  /** The number it is called by: that of the subsection if one is meant. */
  public int number() {
    return subsection == null ? section.number() : subsection.number();
  }
}
