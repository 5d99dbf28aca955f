package de.vertragswerk.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Worker} in a virtual machine of its own. */
final class JvmLane implements Lane {
  /** What all routes are measured with. */
  static final List<String> OPTIONS = List.of("-Xmx1g", "-XX:+UseParallelGC");

  private final Process process;
  private final BufferedWriter orders;
  private final BufferedReader answers;
  private final String name;

  private JvmLane(String name, Process process) {
    this.name = name;
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts a worker.
   *
   * @throws IOException when it did not get ready
   */
  static JvmLane start(Build build, String route, Path contracts, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(build.java().toString());
    command.addAll(options);
    command.addAll(List.of("-cp", build.classPath(route), Worker.class.getName()));
    command.addAll(List.of(Worker.class.getPackageName() + "." + route, contracts.toString()));
    File log = build.log(route).toFile();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
    JvmLane lane = new JvmLane(route, process);
    lane.answer();
    return lane;
  }

  @Override
  public void warmUp(double seconds) throws IOException {
    slot(seconds);
  }

  @Override
  public Slot slot(double seconds) throws IOException {
    return order("slot " + seconds);
  }

  Slot threads(int number, double seconds) throws IOException {
    return order("threads " + number + " " + seconds);
  }

  Slot make(int number) throws IOException {
    return order("make " + number);
  }

  @Override
  public void save(Path folder, int number) throws IOException {
    order("save " + folder + " " + number);
  }

  private Slot order(String order) throws IOException {
    orders.write(order);
    orders.newLine();
    orders.flush();
    return Slot.parse(answer());
  }

  private String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(name + " ended; its log says why");
    }
    return answer;
  }

  /** Ends a worker that may hang. */
  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    try {
      orders.close();
      process.waitFor();
    } catch (IOException | InterruptedException ended) {
      process.destroyForcibly();
    }
  }
}
