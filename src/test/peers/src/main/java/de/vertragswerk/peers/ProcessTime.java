package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program took with all its children, in nanoseconds, and what it said.
 *
 * @param exitCode as the program ended
 */
record ProcessTime(int exitCode, long cpu, long wall, String said) {
  private static final String TIMED = "TIMEFORMAT='%U %S %R'; time \"$@\" 2>&1";
  private static final double SECOND = 1e9;

  /** Runs a program to its end. */
  static ProcessTime of(List<String> command) throws IOException {
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "time"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int exitCode = process.waitFor();
      List<String> lines = said.strip().lines().toList();
      String[] seconds = lines.get(lines.size() - 1).split(" ");
      double cpu = Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
      double wall = Double.parseDouble(seconds[2]);
      return new ProcessTime(exitCode, (long) (cpu * SECOND), (long) (wall * SECOND), said);
    } catch (InterruptedException ended) {
      throw new IOException(ended);
    }
  }
}
