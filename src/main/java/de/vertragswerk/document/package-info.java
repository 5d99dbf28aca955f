/** An assembled contract as one immutable tree, each node with its origin; knows no file format. */
@NullMarked
package de.vertragswerk.document;

import org.jspecify.annotations.NullMarked;
