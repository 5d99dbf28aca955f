/** Writes a contract's tree as JSON, for programs that want to read it. */
@NullMarked
package de.vertragswerk.rendering.json;

import org.jspecify.annotations.NullMarked;
