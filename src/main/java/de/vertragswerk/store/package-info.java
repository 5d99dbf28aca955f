/** Keeps what the service must not lose, and shows each case only to those it belongs to. */
@NullMarked
package de.vertragswerk.store;

import org.jspecify.annotations.NullMarked;
