package de.vertragswerk.peers;

/**
 * How long is measured.
 *
 * @param rounds after those that warm up
 * @param seconds of CPU time that each route has in each round
 */
record Pace(int rounds, double seconds) {}
