package de.vertragswerk.proof;

/** Told how far a proof is. */
public interface ProofListener {
  /**
   * More has been shown.
   *
   * @param done what was shown so far
   * @param of what there is to show
   * @param files how many contracts were made so far
   */
  void reached(long done, long of, long files);
}
