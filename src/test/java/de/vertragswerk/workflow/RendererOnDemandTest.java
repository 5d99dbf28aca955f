package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.html.HtmlRenderer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A format nobody asks for costs nothing, and one that is asked for is prepared once. */
final class RendererOnDemandTest {
  private final AtomicInteger made = new AtomicInteger();
  private final Renderer renderer = new RendererOnDemand(Format.HTML, this::make);

  private Renderer make() {
    made.incrementAndGet();
    return new HtmlRenderer();
  }

  @Test
  void isMadeForNobodyWhoOnlyAsksForItsName() {
    assertThat(renderer.format()).isEqualTo(Format.HTML);
    assertThat(made).hasValue(0);
  }

  @Test
  void isMadeOnceHoweverManyThreadsAskForItFirst() throws IOException {
    ContractWorkflow workflow = Pack.lap();
    Outcome.Made contract = (Outcome.Made) workflow.contract(workflow.check(Pack.samples().get(0)));
    List<String> files =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(turn -> renderer.render(contract.document()))
            .map(Arrays::toString)
            .distinct()
            .toList();
    assertThat(files).hasSize(1);
    assertThat(made).hasValue(1);
  }
}
