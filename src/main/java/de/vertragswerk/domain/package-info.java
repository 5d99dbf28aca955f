/** The vocabulary of clause libraries and parameter values that all other packages share. */
@NullMarked
package de.vertragswerk.domain;

import org.jspecify.annotations.NullMarked;
