package de.vertragswerk.benchmark;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a step of one contract costs, warm; docs/performance.md says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
public class ContractBenchmark {
  private static final String NAME = "contract.json";

  @Param public BenchmarkContracts contracts;

  private final ContractWorkflow workflow = Pack.lap();
  private List<byte[]> parameters;
  private List<Checked> checked;
  private List<ContractDocument> documents;
  private int turn;

  @Setup
  public void read() throws IOException {
    parameters = contracts.parameterFiles();
    checked = parameters.stream().map(file -> workflow.check(NAME, file)).toList();
    documents = checked.stream().map(this::tree).toList();
  }

  private <T> T next(List<T> all) {
    turn = (turn + 1) % all.size();
    return all.get(turn);
  }

  private ContractDocument tree(Checked sound) {
    return ((Outcome.Made) workflow.contract(sound)).document();
  }

  @Benchmark
  public Checked check() {
    return workflow.check(NAME, next(parameters));
  }

  @Benchmark
  public ContractDocument assemble() {
    return tree(next(checked));
  }

  @Benchmark
  public byte[] html() {
    return render(Format.HTML, next(documents));
  }

  @Benchmark
  public byte[] docx() {
    return render(Format.DOCX, next(documents));
  }

  @Benchmark
  public byte[] pdf() {
    return render(Format.PDF, next(documents));
  }

  /** From a parameter file to DOCX, PDF and HTML. */
  @Benchmark
  public int all() {
    ContractDocument document = tree(workflow.check(NAME, next(parameters)));
    return render(Format.DOCX, document).length
        + render(Format.PDF, document).length
        + render(Format.HTML, document).length;
  }

  private static byte[] render(Format format, ContractDocument document) {
    for (Renderer renderer : Renderers.all()) {
      if (renderer.format() == format) {
        return renderer.render(document);
      }
    }
    throw new IllegalStateException("no renderer for " + format);
  }
}
