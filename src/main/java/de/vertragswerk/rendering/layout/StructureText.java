package de.vertragswerk.rendering.layout;

/**
 * Text of an element; the {@link Piece}s with its number show it, perhaps on several pages.
 *
 * @param number counted from 0 in reading order
 */
public record StructureText(int number) implements StructureKid {}
