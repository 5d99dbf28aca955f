/**
 * Reads the folder of a clause library and says, with file, line and column, what is wrong in it.
 */
@NullMarked
package de.vertragswerk.library;

import org.jspecify.annotations.NullMarked;
