/** Writes a laid-out contract as a PDF/A and PDF/UA-1 file; decides nothing about its looks. */
@NullMarked
package de.vertragswerk.rendering.pdf;

import org.jspecify.annotations.NullMarked;
