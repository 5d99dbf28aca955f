/** Compiles what a clause library demands of parameters, and decides it on the parameters given. */
@NullMarked
package de.vertragswerk.validation;

import org.jspecify.annotations.NullMarked;
