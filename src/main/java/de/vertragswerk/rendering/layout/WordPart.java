package de.vertragswerk.rendering.layout;

/** What a {@link LineItem} is, wherever it stands. */
record WordPart(LineItem.Kind kind, String text, double width, double cost) {}
