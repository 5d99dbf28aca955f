package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.SampleForm;
import de.vertragswerk.random.RandomParameterFiles;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.docx.DocxRenderer;
import de.vertragswerk.rendering.html.HtmlRenderer;
import de.vertragswerk.rendering.json.JsonRenderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.pdf.PdfRenderer;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contracts made by chance have the same bytes on two threads at once, and where digits differ. */
final class SameBytesTest {
  private static final int COUNT = 4;
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
  }

  /**
   * With renderers of their own, for what is kept from one file to the next. The library is not
   * read anew: CEL looks its macros up by names with digits, which it makes once for the first
   * locale.
   */
  @Test
  void whereNumbersAreWrittenWithOtherDigits() {
    List<String> files = RandomParameterFiles.of(Pack.compiled(Pack.LAP), COUNT);
    List<String> here = rendered(Pack.lap(), Renderers.all(), files);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat("%d".formatted(1)).isEqualTo("\u0661");
    List<Renderer> fresh =
        List.of(
            new DocxRenderer(new ContractLayout()),
            new PdfRenderer(new ContractLayout()),
            new HtmlRenderer(),
            new JsonRenderer());
    assertThat(rendered(Pack.lap(), fresh, files)).isEqualTo(here);
  }

  @Test
  void onTwoThreadsAtOnceAndWithTheLibraryReadAnew() throws Exception {
    List<String> files = RandomParameterFiles.of(Pack.compiled(Pack.LAP), COUNT);
    List<String> alone = rendered(Pack.lap(), Renderers.all(), files);
    ContractWorkflow anew = Pack.workflow(Pack.LAP);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> again = () -> rendered(anew, Renderers.all(), files);
      for (var together : threads.invokeAll(List.of(again, again))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Fields are counted, and boxes share their looks: in each file anew. */
  @Test
  void formsAreTheSameWhereDigitsDifferAndOnTwoThreads() throws Exception {
    List<String> here = forms();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> again = SameBytesTest::forms;
      for (var together : threads.invokeAll(List.of(again, again))) {
        assertThat(together.get()).isEqualTo(here);
      }
    } finally {
      threads.shutdownNow();
    }
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat(forms()).isEqualTo(here);
  }

  private static List<String> forms() {
    List<String> hashes = new ArrayList<>();
    for (Renderer renderer : Renderers.all()) {
      hashes.add(Hashes.of(renderer.render(SampleForm.form())));
      hashes.add(Hashes.of(renderer.render(SampleForm.draft())));
    }
    return hashes;
  }

  private static List<String> rendered(
      ContractWorkflow workflow, List<Renderer> renderers, List<String> files) {
    List<String> hashes = new ArrayList<>();
    for (String file : files) {
      Outcome outcome =
          workflow.contract(workflow.check("x.json", file.getBytes(StandardCharsets.UTF_8)));
      for (Renderer renderer : renderers) {
        byte[] bytes = renderer.render(((Outcome.Made) outcome).document());
        hashes.add(renderer.format() + " " + Hashes.of(bytes));
      }
    }
    return hashes;
  }
}
