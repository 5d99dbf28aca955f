package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.EdgeCases;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
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
    documents.put("many-letters", PdfTextTest.manyLetters());
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

  @Test
  void picturesFieldsAndLyingPagesAreValidToo() throws Exception {
    SamplePages pages = SamplePages.landscape().words("Quer", 80, 80);
    pages.picture(SamplePictures.logo(), "Logo", 80, 100);
    pages.picture(SamplePictures.jpeg(), "Kreis", 80, 200);
    pages.picture(SamplePictures.greyJpeg(), "Kreis", 80, 300);
    pages.picture(SamplePictures.progressiveJpeg(), "Kreis", 80, 400);
    pages.decoration(SamplePictures.logo(), 400, 100);
    byte[] form = SamplePages.form().written();
    assertThat(
            VeraPdf.failures(
                List.of(file("pages", pages.written()), file("form", form)),
                List.of("3a", "3u", "ua1")))
        .isEmpty();
  }

  @Test
  void whatIsFilledInAndSignedStaysValid() throws Exception {
    byte[] form = SamplePages.form().written();
    List<String> texts = List.of("Jürgen Groß, 1.250 €", "„Saß“ – Jülich");
    byte[] filled = Filling.fill(form, texts);
    byte[] signed = Signing.sign(form, "KVf_provider", "Träger");
    byte[] both = Signing.sign(filled, "KVf_provider", "Träger");
    byte[] twice = Signing.sign(both, "KVf_jobcenter", "Jobcenter");
    assertThat(
            VeraPdf.failures(
                List.of(
                    file("filled", filled),
                    file("signed", signed),
                    file("filled-and-signed", both),
                    file("signed-twice", twice))))
        .isEmpty();
  }

  /** Fields of one line and of several, boxes, lying pages, a place to sign. */
  @Test
  void aFormIsValidEmptyFilledInAndSigned() throws Exception {
    byte[] form = renderer.render(SampleForm.form());
    List<String> texts = List.of("Jürgen Groß, 1.250 €", "„Saß“ –\nJülich\nund noch eine Zeile");
    byte[] filled = Filling.fill(form, texts);
    String place = signatureOf(form);
    byte[] signed = Signing.sign(form, place, "Träger");
    byte[] both = Signing.sign(filled, place, "Träger");
    List<Path> files =
        List.of(
            file("form", form),
            file("form-draft", renderer.render(SampleForm.draft())),
            file("form-filled", filled),
            file("form-signed", signed),
            file("form-filled-and-signed", both));
    assertThat(VeraPdf.failures(files)).isEmpty();
    PdfRenderer plain = new PdfRenderer(new ContractLayout(), PdfFlavour.A2_PLAIN);
    byte[] without = plain.render(SampleForm.form());
    List<Path> plainFiles =
        List.of(
            file("plain", without),
            file("plain-filled", Filling.fill(without, texts)),
            file("plain-signed", Signing.sign(without, place, "Träger")));
    assertThat(VeraPdf.failures(plainFiles, List.of("2a", "ua1"))).isEmpty();
  }

  private static String signatureOf(byte[] form) throws IOException {
    try (PDDocument document = Loader.loadPDF(form)) {
      return document.getDocumentCatalog().getAcroForm(null).getFields().stream()
          .filter(PDSignatureField.class::isInstance)
          .findFirst()
          .orElseThrow()
          .getFullyQualifiedName();
    }
  }

  @Test
  void withoutDataAFileIsValidPdfA2a() throws Exception {
    PdfRenderer plain = new PdfRenderer(new ContractLayout(), PdfFlavour.A2_PLAIN);
    Path contract = file("contract", plain.render(SampleDocument.contract()));
    Path form = file("form", SamplePages.form().written(PdfFlavour.A2_PLAIN));
    assertThat(VeraPdf.failures(List.of(contract, form), List.of("2a", "ua1"))).isEmpty();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name + ".pdf"), bytes);
  }

  private static Block longWord() {
    return SampleDocument.paragraph("KVa_only_1", "x".repeat(10_000));
  }
}
