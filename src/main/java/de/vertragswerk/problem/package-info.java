/** Says what is wrong, how badly, where, and with which values; never in which words. */
@NullMarked
package de.vertragswerk.problem;

import org.jspecify.annotations.NullMarked;
