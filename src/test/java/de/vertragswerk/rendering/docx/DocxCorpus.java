package de.vertragswerk.rendering.docx;

import static java.util.stream.Collectors.joining;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.EdgeCases;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The Word files that other programs read in tests: all samples, a draft, and awkward ones. */
final class DocxCorpus {
  static final int TALL_ROW_WORDS = 1500;

  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final DocxRenderer RENDERER = new DocxRenderer(LAYOUT);

  /** Made once for all tests. */
  private static final Map<String, ContractDocument> SAMPLES = readSamples();

  private static final Map<String, byte[]> FILES = renderAll();

  private DocxCorpus() {}

  /** The contracts of the samples, by the names of their files. */
  static Map<String, ContractDocument> samples() {
    return SAMPLES;
  }

  private static Map<String, ContractDocument> readSamples() {
    Map<String, ContractDocument> samples = new LinkedHashMap<>();
    for (Path file : Pack.samples()) {
      String name = String.valueOf(file.getFileName()).replace(".json", "");
      samples.put(name, made(file, false));
    }
    return Collections.unmodifiableMap(samples);
  }

  /** Where the layout of the PDF has each heading. */
  static Map<String, Integer> pages(ContractDocument contract) {
    return LAYOUT.of(contract);
  }

  static byte[] render(ContractDocument contract) {
    return RENDERER.render(contract);
  }

  /** Everything, by a name for each. */
  static Map<String, byte[]> files() {
    return FILES;
  }

  private static Map<String, byte[]> renderAll() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    SAMPLES.forEach((name, contract) -> files.put(name, render(contract)));
    files.put("draft", render(made(Pack.SAMPLES.resolve("rejected/one-contact.json"), true)));
    files.put("every-node", render(SampleDocument.contract()));
    files.put("without-ids", render(SampleDocument.withoutDateAndIds()));
    files.put("edge-cases", render(EdgeCases.document()));
    files.put("form", render(SampleForm.form()));
    files.put("form-draft", render(SampleForm.draft()));
    files.put("tall-row", render(tallRow()));
    files.put("fixture", DocxFile.render(DocxFixture.contract()));
    files.put("fixture-draft", DocxFile.render(DocxFixture.draft()));
    files.put("pictured", PicturedFixture.file());
    return Collections.unmodifiableMap(files);
  }

  /** A table with a row that no page has room for. */
  private static ContractDocument tallRow() {
    String words =
        IntStream.range(0, TALL_ROW_WORDS).mapToObj(i -> "Wort" + i).collect(joining(" "));
    return SampleDocument.of(SampleDocument.tableWith(SampleDocument.paragraph("KVa_long", words)));
  }

  static List<Path> written(Path folder) {
    List<Path> paths = new ArrayList<>();
    files().forEach((name, file) -> paths.add(write(folder, name, file)));
    return paths;
  }

  static Path write(Path folder, String name, byte[] file) {
    try {
      return Files.write(folder.resolve(name + ".docx"), file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ContractDocument made(Path file, boolean draft) {
    try {
      var checked = Pack.lap().check(file);
      Outcome outcome = draft ? Pack.lap().draft(checked) : Pack.lap().contract(checked);
      return ((Outcome.Made) outcome).document();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
