/** Says what changed between two contracts: section by section, subsection by subsection. */
@NullMarked
package de.vertragswerk.change;

import org.jspecify.annotations.NullMarked;
