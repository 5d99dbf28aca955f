package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is a contract that could be signed, and says the same in every format. */
final class SamplesTest {
  @TempDir Path folder;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  static Stream<Path> samples() {
    return Pack.samples().stream();
  }

  static ContractDocument document(Path sample) throws IOException {
    Outcome outcome = Pack.lap().contract(Pack.lap().check(sample));
    assertThat(outcome).as("%s: %s", sample, outcome.problems()).isInstanceOf(Outcome.Made.class);
    return ((Outcome.Made) outcome).document();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdNoGapAndNoPlaceholder(Path sample) throws IOException {
    assertThat(Transcript.of(document(sample)).lines().map(String::strip))
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContain(
                        "[fehlt", "${", "[#", "[[", "{#", " null ", "\uE000", "  ", " ,", " .",
                        "XX", "…"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sayTheSameInEveryFormat(Path sample) throws IOException {
    ContractDocument document = document(sample);
    List<String> said = Sentences.of(document);
    for (Renderer renderer : Renderers.all()) {
      assertThat(Sentences.missing(said, renderer.format(), renderer.render(document)))
          .as("%s as %s", sample, renderer.format())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void haveTheSameBytesEverywhere(Path sample) throws Exception {
    List<byte[]> here = render(sample);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<byte[]>> again = () -> render(sample);
      for (var elsewhere : threads.invokeAll(List.of(again, again))) {
        for (int i = 0; i < here.size(); i++) {
          boolean same = Arrays.equals(elsewhere.get().get(i), here.get(i));
          assertThat(same).as("%s as %s", sample, Renderers.all().get(i).format()).isTrue();
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<byte[]> render(Path sample) throws IOException {
    ContractDocument document = document(sample);
    return Renderers.all().stream().map(renderer -> renderer.render(document)).toList();
  }

  /** One start of veraPDF for all of them. */
  @Test
  void areValidForArchivesAndAccessible() throws Exception {
    List<Path> files = new ArrayList<>();
    for (Path sample : Pack.samples()) {
      files.add(pdf(document(sample), String.valueOf(sample.getFileName())));
    }
    Path bad = Pack.SAMPLES.resolve("rejected/one-contact.json");
    Outcome draft = Pack.lap().draft(Pack.lap().check(bad));
    files.add(pdf(((Outcome.Made) draft).document(), "draft"));
    assertThat(VeraPdf.failures(files)).isEmpty();
  }

  private Path pdf(ContractDocument document, String name) throws IOException {
    byte[] file = Renderers.renditions().render(new Outcome.Made(document, List.of()), "pdf");
    return Files.write(folder.resolve(name + ".pdf"), file);
  }

  @Test
  void takeEveryVariantAtLeastOnce() throws IOException {
    String all = "";
    for (Path sample : Pack.samples()) {
      all += Files.readString(sample);
    }
    for (var provision : Pack.compiled(Pack.LAP).library().provisions()) {
      for (var variant : provision.variants()) {
        if (!variant.equals(provision.standard())) {
          assertThat(all).as(provision.id()).contains("\"variant\": \"" + variant.id() + "\"");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectedOnesAreRejectedForTheReasonTheReadmeGives(Path sample) throws IOException {
    Checked checked = Pack.lap().check(sample);
    String readme = Files.readString(Pack.SAMPLES.resolve("README.md"));
    List<String> errors =
        checked.problems().stream().filter(Problem::isError).map(Problem::code).distinct().toList();
    assertThat(checked.isSound()).isFalse();
    assertThat(errors).as("one fault, one problem").hasSize(1);
    assertThat(readme.lines())
        .anyMatch(
            line ->
                line.contains(sample.getFileName().toString())
                    && line.contains("`" + errors.get(0) + "`"));
    assertThat(Pack.lap().contract(checked)).isInstanceOf(Outcome.Refused.class);
  }

  static Stream<Path> rejected() {
    return Pack.files(Pack.SAMPLES.resolve("rejected")).stream();
  }
}
