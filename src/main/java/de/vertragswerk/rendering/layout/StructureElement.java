package de.vertragswerk.rendering.layout;

import java.util.List;
import java.util.Objects;

/**
 * An element of the contract in reading order, whatever pages it stands on.
 *
 * @param alternativeText says what a figure shows; empty for all that is text
 */
public record StructureElement(Role role, String alternativeText, List<StructureKid> kids)
    implements StructureKid {
  public StructureElement {
    Objects.requireNonNull(role);
    Objects.requireNonNull(alternativeText);
    kids = List.copyOf(kids);
  }
}
