package de.vertragswerk.rendering.docx;

/**
 * A place in the numbering.
 *
 * @param number id of the w:num
 * @param level from 0
 */
record NumberRef(long number, int level) {}
