/**
 * Reads and writes parameter files, says with a JSON pointer what is wrong, describes their form.
 */
@NullMarked
package de.vertragswerk.parameter;

import org.jspecify.annotations.NullMarked;
