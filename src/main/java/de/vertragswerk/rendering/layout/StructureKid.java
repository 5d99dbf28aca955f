package de.vertragswerk.rendering.layout;

/** A child of a {@link StructureElement}. */
public sealed interface StructureKid permits StructureElement, StructureText {}
