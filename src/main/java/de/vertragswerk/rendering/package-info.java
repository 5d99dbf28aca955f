/** The seam between an assembled contract and the file formats. */
@NullMarked
package de.vertragswerk.rendering;

import org.jspecify.annotations.NullMarked;
