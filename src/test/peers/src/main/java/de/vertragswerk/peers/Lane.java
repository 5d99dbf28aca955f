package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.file.Path;

/** A route as it runs beside others, in a process of its own. */
interface Lane extends AutoCloseable {
  /** Uses about so many seconds of CPU time. */
  Slot slot(double seconds) throws IOException;

  /** Writes the files of the first contracts to a folder. */
  void save(Path folder, int number) throws IOException;

  @Override
  void close();
}
