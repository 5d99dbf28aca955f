package de.vertragswerk.rendering.layout;

import java.util.List;
import java.util.Objects;

/** An element of the contract in reading order, whatever pages it stands on. */
public record StructureElement(Role role, List<StructureKid> kids) implements StructureKid {
  public StructureElement {
    Objects.requireNonNull(role);
    kids = List.copyOf(kids);
  }
}
