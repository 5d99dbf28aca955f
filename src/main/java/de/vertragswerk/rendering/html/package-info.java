/** Writes a contract as one stand-alone, accessible HTML file. */
@NullMarked
package de.vertragswerk.rendering.html;

import org.jspecify.annotations.NullMarked;
