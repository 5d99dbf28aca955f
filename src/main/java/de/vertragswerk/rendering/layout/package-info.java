/** Measures text and breaks a contract into lines and pages; knows no file format. */
@NullMarked
package de.vertragswerk.rendering.layout;

import org.jspecify.annotations.NullMarked;
