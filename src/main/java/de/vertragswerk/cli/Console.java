package de.vertragswerk.cli;

import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err talk
 * @param isTerminal whether somebody watches, so that long work shows how far it is
 */
public record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {}
