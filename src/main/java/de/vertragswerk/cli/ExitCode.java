package de.vertragswerk.cli;

/** How a command ended, for the shell. */
final class ExitCode {
  static final int DONE = 0;

  /** Something is wrong with the input. */
  static final int PROBLEMS = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** The machine failed: a file could not be read or written. */
  static final int MACHINE = 3;

  private ExitCode() {}
}
