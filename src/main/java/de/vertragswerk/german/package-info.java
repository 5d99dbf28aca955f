/**
 * Writes dates, numbers, money and plurals as German prose does, and counts months as §§ 187, 188
 * BGB do.
 */
@NullMarked
package de.vertragswerk.german;

import org.jspecify.annotations.NullMarked;
