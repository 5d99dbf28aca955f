/** Compares two clause libraries: what was added, removed and changed, word by word. */
@NullMarked
package de.vertragswerk.comparison;

import org.jspecify.annotations.NullMarked;
