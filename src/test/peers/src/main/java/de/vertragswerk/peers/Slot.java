package de.vertragswerk.peers;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What making some contracts took, in nanoseconds. */
record Slot(int made, long cpu, long wall) {
  private static final double MILLISECOND = 1e6;
  private static final double SECOND = 1e9;

  /** As a worker answers. */
  static Slot parse(String answer) {
    String[] numbers = answer.split(" ");
    return new Slot(
        Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
  }

  double cpuPerContract() {
    return cpu / MILLISECOND / made;
  }

  double wallPerContract() {
    return wall / MILLISECOND / made;
  }

  double contractsPerSecond() {
    return made * SECOND / wall;
  }

  static double median(List<Slot> slots, ToDoubleFunction<Slot> measure) {
    double[] values = slots.stream().mapToDouble(measure).sorted().toArray();
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** The lowest and the highest, to see how steady the machine was. */
  static double[] range(List<Slot> slots, ToDoubleFunction<Slot> measure) {
    double[] values = slots.stream().mapToDouble(measure).toArray();
    Arrays.sort(values);
    return new double[] {values[0], values[values.length - 1]};
  }
}
