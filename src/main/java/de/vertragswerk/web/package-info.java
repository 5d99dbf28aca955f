/** Pages and HTTP API: a door, which translates and holds no rule. */
@NullMarked
package de.vertragswerk.web;

import org.jspecify.annotations.NullMarked;
