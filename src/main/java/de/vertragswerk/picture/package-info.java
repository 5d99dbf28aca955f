/** Reads PNG and JPEG files from outside: what they are, and whether they are whole. */
@NullMarked
package de.vertragswerk.picture;

import org.jspecify.annotations.NullMarked;
