/** Knows who somebody is and what they may do. */
@NullMarked
package de.vertragswerk.identity;

import org.jspecify.annotations.NullMarked;
