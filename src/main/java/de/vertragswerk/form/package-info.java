/** What a clause library asks, topic by topic, and how typed answers become a parameter file. */
@NullMarked
package de.vertragswerk.form;

import org.jspecify.annotations.NullMarked;
