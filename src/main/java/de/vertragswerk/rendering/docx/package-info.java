/** Writes a contract as a Word file over the template package in {@code templates/docx}. */
@NullMarked
package de.vertragswerk.rendering.docx;

import org.jspecify.annotations.NullMarked;
