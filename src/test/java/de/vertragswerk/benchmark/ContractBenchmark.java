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
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one contract costs, warm; docs/performance.md says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ContractBenchmark {
  private final ContractWorkflow workflow = Pack.lap();
  private byte[] parameters;
  private Checked checked;
  private ContractDocument document;

  @Setup
  public void read() throws IOException {
    parameters = Files.readAllBytes(Pack.samples().get(0));
    checked = workflow.check("sample.json", parameters);
    document = tree();
  }

  @Benchmark
  public Checked check() {
    return workflow.check("sample.json", parameters);
  }

  @Benchmark
  public ContractDocument assemble() {
    return tree();
  }

  private ContractDocument tree() {
    return ((Outcome.Made) workflow.contract(checked)).document();
  }

  @Benchmark
  public byte[] docx() {
    return render(Format.DOCX);
  }

  @Benchmark
  public byte[] pdf() {
    return render(Format.PDF);
  }

  @Benchmark
  public byte[] html() {
    return render(Format.HTML);
  }

  private byte[] render(Format format) {
    for (Renderer renderer : Renderers.all()) {
      if (renderer.format() == format) {
        return renderer.render(document);
      }
    }
    throw new IllegalStateException("no renderer for " + format);
  }
}
