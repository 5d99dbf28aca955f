/** Proves a library: assembles what its choices allow and looks for what no contract may show. */
@NullMarked
package de.vertragswerk.proof;

import org.jspecify.annotations.NullMarked;
