package de.vertragswerk.peers;

import java.nio.file.Path;

/**
 * One way to make a file of a contract. A route is made once, and then used by one thread.
 *
 * @param <T> what it starts from, read before any time is taken
 */
public interface Route<T> {
  /** The ending of its files, such as {@code pdf}. */
  String ending();

  /**
   * Reads what the route starts from.
   *
   * @param contract the parameter file, with the files that Vertragswerk makes of it beside it
   */
  T read(Path contract) throws Exception;

  /** Makes the file; a route that only checks makes an empty one. */
  byte[] make(T source) throws Exception;
}
