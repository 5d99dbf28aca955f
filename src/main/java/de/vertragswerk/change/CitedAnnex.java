package de.vertragswerk.change;

import java.util.Objects;

/**
 * An annex as a contract lists it.
 *
 * @param label "Anlage 2"
 */
public record CitedAnnex(String id, String label, String title) {
  public CitedAnnex {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(title);
  }
}
