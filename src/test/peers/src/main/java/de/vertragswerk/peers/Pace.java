package de.vertragswerk.peers;

/**
 * How long is measured.
 *
 * @param rounds in which each route has its turn
 * @param seconds of CPU time that each route has in each round
 * @param warmUp seconds of CPU time that each route has before; what compiles Java while it runs
 *     was still busy after 15 and nearly done after 30
 */
record Pace(int rounds, double seconds, double warmUp) {}
