package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.file.Path;

/** A route as it runs beside others, in a process of its own. */
interface Lane extends AutoCloseable {
  /** Gets as fast as it can in so many seconds of CPU time. */
  void warmUp(double seconds) throws IOException;

  /** Uses about so many seconds of CPU time. */
  Slot slot(double seconds) throws IOException;

  /** Writes the files of the first contracts to a folder. */
  void save(Path folder, int number) throws IOException;

  @Override
  void close();
}
