package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
  private static final PdfRenderer RENDERER = new PdfRenderer(new ContractLayout());
  private static final ContractDocument CONTRACT = SampleDocument.contract();

  @Nested
  class TheSameDocument {
    private final byte[] first = RENDERER.render(CONTRACT);

    @Test
    void hasTheSameBytesFromAnotherRenderer() {
      byte[] second = new PdfRenderer(new ContractLayout()).render(SampleDocument.contract());
      assertThat(second).isEqualTo(first);
    }

    @Test
    void hasTheSameBytesInTurkeyAndInTokyo() {
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        assertThat(new PdfRenderer(new ContractLayout()).render(CONTRACT)).isEqualTo(first);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void hasTheSameBytesInManyThreads() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        List<Future<byte[]>> files = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
          ContractDocument document = i % 2 == 0 ? CONTRACT : SampleDocument.draft();
          files.add(threads.submit(() -> RENDERER.render(document)));
        }
        for (int i = 0; i < files.size(); i += 2) {
          assertThat(files.get(i).get()).isEqualTo(first);
        }
      } finally {
        threads.shutdownNow();
      }
    }

    @Test
    void hasAnotherIdWhenAnythingDiffers() throws IOException {
      try (PDDocument one = Loader.loadPDF(first);
          PDDocument other = Loader.loadPDF(RENDERER.render(SampleDocument.draft()))) {
        assertThat(one.getDocument().getDocumentID().get(0))
            .isNotEqualTo(other.getDocument().getDocumentID().get(0));
      }
    }
  }

  @Nested
  class TheFile {
    @Test
    void carriesItsParametersAsTheyAre() throws IOException {
      try (PDDocument file = Loader.loadPDF(RENDERER.render(CONTRACT))) {
        PDComplexFileSpecification attached =
            Objects.requireNonNull(
                file.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("parameters.json"));
        assertThat(attached.getEmbeddedFile().toByteArray())
            .isEqualTo(SampleDocument.PARAMETERS.getBytes(StandardCharsets.UTF_8));
        assertThat(attached.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
        assertThat(attached.getFileDescription()).startsWith("Die Angaben");
      }
    }

    @Test
    void saysWhatItIs() throws IOException {
      try (PDDocument file = Loader.loadPDF(RENDERER.render(CONTRACT))) {
        PDDocumentInformation information = file.getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo("Kooperationsvertrag");
        assertThat(information.getCustomMetadataValue("ContractId")).isEqualTo("JC-2019-0042");
        assertThat(information.getCustomMetadataValue("Revision")).isEqualTo("3");
        assertThat(information.getCustomMetadataValue("LibraryVersion")).isEqualTo("1.2.0");
        assertThat(information.getCustomMetadataValue("LibraryHash")).startsWith("9f86d08");
        assertThat(information.getCOSObject().getString(COSName.CREATION_DATE))
            .isEqualTo("D:20190301000000Z");
        assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
        assertThat(file.getVersion()).isEqualTo(1.7f);
      }
    }

    @Test
    void saysInTitleAndTextThatItIsADraft() throws IOException {
      try (PDDocument file = Loader.loadPDF(RENDERER.render(SampleDocument.draft()))) {
        String title = "ENTWURF \u2013 Kooperationsvertrag";
        assertThat(file.getDocumentInformation().getTitle()).isEqualTo(title);
        COSStream metadata = file.getDocumentCatalog().getMetadata().getCOSObject();
        assertThat(metadata.toTextString()).contains(">ENTWURF ", " Kooperationsvertrag<");
        assertThat(TaggedText.of(file).get(0)).isEqualTo(new TaggedText.Element("P", "ENTWURF"));
      }
    }

    @Test
    void hasNoDateWhenTheContractHasNone() throws IOException {
      byte[] bytes = RENDERER.render(SampleDocument.withoutDateAndIds());
      try (PDDocument file = Loader.loadPDF(bytes)) {
        assertThat(file.getDocumentInformation().getCreationDate()).isNull();
        assertThat(file.getDocumentInformation().getCustomMetadataValue("ContractId")).isNull();
        COSStream metadata = file.getDocumentCatalog().getMetadata().getCOSObject();
        assertThat(metadata.toTextString()).doesNotContain("CreateDate");
      }
    }

    @Test
    void embedsOnlyTheGlyphsItUses() {
      byte[] small =
          RENDERER.render(SampleDocument.of(SampleDocument.paragraph("KVa_only_1", "Kurz.")));
      assertThat(small).hasSizeLessThan(28_000);
      assertThat(RENDERER.render(CONTRACT)).hasSizeLessThan(70_000);
    }
  }

  @Nested
  class ThePages {
    @Test
    void areCountedInTheFooter() throws IOException {
      try (PDDocument file = Loader.loadPDF(RENDERER.render(CONTRACT))) {
        int pages = file.getNumberOfPages();
        assertThat(pages).isGreaterThanOrEqualTo(6);
        for (int page = 1; page <= pages; page++) {
          assertThat(text(file, page))
              .contains("Seite " + page + " von " + pages)
              .contains("Vertrags-ID JC-2019-0042");
        }
      }
    }

    @Test
    void ofADraftSaySoAndOthersDoNot() throws IOException {
      try (PDDocument draft = Loader.loadPDF(RENDERER.render(SampleDocument.draft()));
          PDDocument contract = Loader.loadPDF(RENDERER.render(CONTRACT))) {
        for (int page = 1; page <= draft.getNumberOfPages(); page++) {
          assertThat(text(draft, page).replaceAll("\\s", "")).contains("ENTWURF");
          assertThat(text(contract, page).replaceAll("\\s", "")).doesNotContain("ENTWURF");
        }
      }
    }

    private String text(PDDocument file, int page) throws IOException {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(file);
    }
  }
}
