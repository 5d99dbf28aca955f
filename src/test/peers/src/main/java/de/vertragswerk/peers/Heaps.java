package de.vertragswerk.peers;

import static de.vertragswerk.peers.Markdown.number;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** The smallest heap that many contracts in a row can be made in. */
final class Heaps {
  private static final int CONTRACTS = 1_000;
  private static final long MILLISECONDS_AT_MOST = 10 * 60 * 1_000;
  private static final List<Integer> MEGABYTES = List.of(24, 32, 48, 64, 96, 128);

  private Heaps() {}

  static void run(Build build, Path contracts, Markdown markdown) throws IOException {
    markdown.columns("largest heap", CONTRACTS + " contracts", "CPU ms per contract");
    for (int megabytes : MEGABYTES) {
      String heap = megabytes + " MB";
      try {
        markdown.row(heap, "made", number(make(build, contracts, megabytes).cpuPerContract()));
      } catch (IOException tooSmall) {
        markdown.row(heap, "not made", "");
      }
    }
  }

  private static Slot make(Build build, Path contracts, int megabytes) throws IOException {
    List<String> options = List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC");
    Timer timer = new Timer(true);
    try (JvmLane lane = JvmLane.start(build, "OurRoutes$All", contracts, options)) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              lane.kill();
            }
          },
          MILLISECONDS_AT_MOST);
      return lane.make(CONTRACTS);
    } finally {
      timer.cancel();
    }
  }
}
