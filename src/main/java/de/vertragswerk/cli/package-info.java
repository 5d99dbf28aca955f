/** The command line. */
@NullMarked
package de.vertragswerk.cli;

import org.jspecify.annotations.NullMarked;
