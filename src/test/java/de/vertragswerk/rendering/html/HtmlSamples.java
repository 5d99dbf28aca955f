package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.EdgeCases;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contracts that the tests with browsers and checkers look at, by name. */
final class HtmlSamples {
  private HtmlSamples() {}

  /** What users get: every sample, and a draft. */
  static Map<String, ContractDocument> contracts() {
    Map<String, ContractDocument> contracts = new LinkedHashMap<>();
    try {
      for (Path sample : Pack.samples()) {
        Outcome made = Pack.lap().contract(Pack.lap().check(sample));
        contracts.put(sample.getFileName().toString().replace(".json", ""), document(made));
      }
      Path bad = Pack.SAMPLES.resolve("rejected/one-contact.json");
      contracts.put("draft", document(Pack.lap().draft(Pack.lap().check(bad))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contracts;
  }

  /** Those, and contracts made by hand of what is awkward. */
  static Map<String, ContractDocument> all() {
    Map<String, ContractDocument> all = contracts();
    all.put("by-hand", SampleDocument.draft());
    all.put("hostile", SampleContract.draft());
    all.put("pictured", PicturedContract.contract());
    all.put("edge-cases", EdgeCases.document());
    all.put("form", SampleForm.form());
    all.put("form-draft", SampleForm.draft());
    return all;
  }

  private static ContractDocument document(Outcome outcome) {
    assertThat(outcome).as("%s", outcome.problems()).isInstanceOf(Outcome.Made.class);
    return ((Outcome.Made) outcome).document();
  }

  /** Writes them as HTML; the files are named after the contracts. */
  static List<Path> write(Map<String, ContractDocument> contracts, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, ContractDocument> contract : contracts.entrySet()) {
      Path file = folder.resolve(contract.getKey() + ".html").toAbsolutePath();
      files.add(Files.write(file, new HtmlRenderer().render(contract.getValue())));
    }
    return files;
  }

  /** What reading a text out of a file always gives back of it. */
  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
