package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.EdgeCases;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks veraPDF whether the files are what they claim to be. */
class PdfConformanceIT {
  private final PdfRenderer renderer = new PdfRenderer(new ContractLayout());

  @TempDir private Path folder;

  @Test
  void everyFileIsValidPdfA3aAndPdfUa1AtOnce() throws Exception {
    Map<String, ContractDocument> documents = new LinkedHashMap<>();
    documents.put("contract", SampleDocument.contract());
    documents.put("draft", SampleDocument.draft());
    documents.put("without-date", SampleDocument.withoutDateAndIds());
    documents.put("long-word", SampleDocument.of(longWord()));
    documents.put("edge-cases", EdgeCases.document());
    documents.put("empty", new ContractDocument(SampleDocument.head(""), List.of()));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, ContractDocument> document : documents.entrySet()) {
      Path file = folder.resolve(document.getKey() + ".pdf");
      files.add(Files.write(file, renderer.render(document.getValue())));
    }
    assertThat(VeraPdf.failures(files)).isEmpty();
  }

  @Test
  void anUntaggedFileFailsInBothFlavours() throws Exception {
    Path file = folder.resolve("untagged.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    assertThat(VeraPdf.failures(List.of(file)))
        .extracting(VeraPdf.Failure::flavour)
        .contains("3a", "ua1");
  }

  private static Block longWord() {
    return SampleDocument.paragraph("KVa_only_1", "x".repeat(10_000));
  }
}
