package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.random.RandomParameterFiles;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Contracts made by chance have the same bytes on two threads at once as alone. */
final class SameBytesTest {
  private static final int COUNT = 4;

  @Test
  void onTwoThreadsAtOnceAndWithTheLibraryReadAnew() throws Exception {
    List<String> files = RandomParameterFiles.of(Pack.compiled(Pack.LAP), COUNT);
    List<String> alone = rendered(Pack.lap(), files);
    ContractWorkflow anew = Pack.workflow(Pack.LAP);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> again = () -> rendered(anew, files);
      for (var together : threads.invokeAll(List.of(again, again))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> rendered(ContractWorkflow workflow, List<String> files) {
    List<String> hashes = new ArrayList<>();
    for (String file : files) {
      Outcome outcome =
          workflow.contract(workflow.check("x.json", file.getBytes(StandardCharsets.UTF_8)));
      for (Renderer renderer : Renderers.all()) {
        byte[] bytes = renderer.render(((Outcome.Made) outcome).document());
        hashes.add(renderer.format() + " " + Hashes.of(bytes));
      }
    }
    return hashes;
  }
}
