/** Wires the parts of Vertragswerk together and starts it. */
@NullMarked
package de.vertragswerk;

import org.jspecify.annotations.NullMarked;
