/** Says in German sentences what a problem is and what to do about it. */
@NullMarked
package de.vertragswerk.message;

import org.jspecify.annotations.NullMarked;
