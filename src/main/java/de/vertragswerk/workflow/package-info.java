/** The use cases: compile a library, check parameter files, make contracts of them. */
@NullMarked
package de.vertragswerk.workflow;

import org.jspecify.annotations.NullMarked;
