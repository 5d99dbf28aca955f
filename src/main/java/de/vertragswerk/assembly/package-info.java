/** Compiles a library's texts and makes a contract's document tree of library and parameters. */
@NullMarked
package de.vertragswerk.assembly;

import org.jspecify.annotations.NullMarked;
