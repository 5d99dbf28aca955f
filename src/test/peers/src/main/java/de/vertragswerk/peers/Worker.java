package de.vertragswerk.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A virtual machine that makes files on one route, as it is told to line by line: {@code slot
 * CPU-SECONDS}, {@code threads NUMBER SECONDS}, {@code make NUMBER}, {@code save FOLDER NUMBER}.
 */
public final class Worker<T> {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Route<T> route;
  private final List<Path> contracts;
  private final List<T> sources = new ArrayList<>();
  private int next;

  private Worker(Route<T> route, List<Path> contracts) throws Exception {
    this.route = route;
    this.contracts = contracts;
    for (Path contract : contracts) {
      sources.add(route.read(contract));
    }
  }

  /** Arguments: the class of the route, and the folder of the contracts. */
  public static void main(String[] arguments) throws Exception {
    PrintStream answers = System.out;
    // what a library prints must not mix with the answers
    System.setOut(System.err);
    Route<?> route = (Route<?>) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
    Worker<?> worker = new Worker<>(route, ContractFiles.in(Path.of(arguments[1])));
    answers.println("ready");
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      answers.println(worker.obey(order.split(" ")));
    }
    System.exit(0);
  }

  private String obey(String[] order) throws Exception {
    return switch (order[0]) {
      case "slot" -> slot(Double.parseDouble(order[1]));
      case "threads" -> threads(Integer.parseInt(order[1]), Double.parseDouble(order[2]));
      case "make" -> make(Integer.parseInt(order[1]));
      case "save" -> save(Path.of(order[1]), Integer.parseInt(order[2]));
      default -> throw new IllegalArgumentException(order[0]);
    };
  }

  /** Makes files until so much CPU time is used, and at least one. */
  private String slot(double seconds) throws Exception {
    long wall = System.nanoTime();
    long cpu = PROCESS.getProcessCpuTime();
    long enough = cpu + (long) (seconds * 1e9);
    int made = 0;
    do {
      one();
      made++;
    } while (PROCESS.getProcessCpuTime() < enough);
    return made + " " + (PROCESS.getProcessCpuTime() - cpu) + " " + (System.nanoTime() - wall);
  }

  private String make(int number) throws Exception {
    long wall = System.nanoTime();
    long cpu = PROCESS.getProcessCpuTime();
    for (int made = 0; made < number; made++) {
      one();
    }
    return number + " " + (PROCESS.getProcessCpuTime() - cpu) + " " + (System.nanoTime() - wall);
  }

  private void one() throws Exception {
    route.make(sources.get(next));
    next = (next + 1) % sources.size();
  }

  /** Only for routes that may be shared by threads. */
  private String threads(int number, double seconds) throws Exception {
    long begin = System.nanoTime();
    long cpu = PROCESS.getProcessCpuTime();
    List<Maker> makers = new ArrayList<>();
    for (int thread = 0; thread < number; thread++) {
      makers.add(new Maker(thread, begin + (long) (seconds * 1e9)));
      makers.get(thread).start();
    }
    int made = 0;
    for (Maker maker : makers) {
      maker.join();
      made += maker.made;
    }
    return made + " " + (PROCESS.getProcessCpuTime() - cpu) + " " + (System.nanoTime() - begin);
  }

  /** Makes files until the time is over. */
  private final class Maker extends Thread {
    private final int first;
    private final long end;
    private int made;

    Maker(int first, long end) {
      this.first = first;
      this.end = end;
    }

    @Override
    public void run() {
      try {
        for (int turn = first; System.nanoTime() < end; turn++) {
          route.make(sources.get(turn % sources.size()));
          made++;
        }
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  /** Writes the files of the first contracts. */
  private String save(Path folder, int number) throws Exception {
    Files.createDirectories(folder);
    long bytes = 0;
    int saved = Math.min(number, sources.size());
    for (int contract = 0; contract < saved; contract++) {
      byte[] file = route.make(sources.get(contract));
      String name = ContractFiles.name(contracts.get(contract)) + "." + route.ending();
      Files.write(folder.resolve(name), file);
      bytes += file.length;
    }
    return saved + " " + bytes + " 0";
  }
}
