package de.vertragswerk.peers;

import static de.vertragswerk.peers.Markdown.number;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How many contracts a second one and two threads make. */
final class Threads {
  private Threads() {}

  static void run(Build build, Path contracts, Pace pace, Markdown markdown) throws IOException {
    markdown.columns("Vertragswerk", "1 thread", "2 threads", "gain", "CPU ms, 1 and 2 threads");
    row(build, contracts, pace, markdown, "Pdf", "tree → PDF");
    row(build, contracts, pace, markdown, "Docx", "tree → DOCX");
    row(build, contracts, pace, markdown, "Both", "tree → DOCX + PDF");
    row(build, contracts, pace, markdown, "All", "parameter file → DOCX + PDF + HTML");
  }

  private static void row(
      Build build, Path contracts, Pace pace, Markdown markdown, String route, String says)
      throws IOException {
    List<Slot> one = new ArrayList<>();
    List<Slot> two = new ArrayList<>();
    try (JvmLane lane = JvmLane.start(build, "OurRoutes$" + route, contracts, JvmLane.OPTIONS)) {
      lane.warmUp(pace.warmUp());
      for (int round = 0; round < pace.rounds(); round++) {
        one.add(lane.threads(1, pace.seconds()));
        two.add(lane.threads(2, pace.seconds()));
      }
    }
    double slow = Slot.median(one, Slot::contractsPerSecond);
    double fast = Slot.median(two, Slot::contractsPerSecond);
    markdown.row(
        says,
        number(slow) + " a second",
        number(fast) + " a second",
        number(fast / slow) + " ×",
        number(Slot.median(one, Slot::cpuPerContract))
            + " and "
            + number(Slot.median(two, Slot::cpuPerContract)));
  }
}
