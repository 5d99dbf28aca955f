package de.vertragswerk.cli;

import de.vertragswerk.proof.ProofListener;

/** Shows on a terminal how far the proof of a library is, in steps of a few percent. */
final class ProofProgress implements ProofListener {
  private static final int STEP = 5;
  private static final int WHOLE = 100;

  private final Console console;
  private long shown;

  ProofProgress(Console console) {
    this.console = console;
  }

  @Override
  public void reached(long done, long of, long files) {
    long percent = of == 0 ? 0 : done * WHOLE / of;
    if (console.isTerminal() && percent >= shown + STEP) {
      shown = percent;
      console.err().println(Words.of("proof.progress", percent, files));
      console.err().flush();
    }
  }
}
