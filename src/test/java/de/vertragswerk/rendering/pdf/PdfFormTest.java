package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.rendering.layout.FormField;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fields are filled in and signed by programs that never heard of us. */
class PdfFormTest {
  private static final byte[] FORM = SamplePages.form().written();
  private static final List<String> TEXTS = List.of("Jürgen Groß, 1.250 €", "„Saß“ – Jülich");

  @Nested
  class TheFields {
    private PDDocument document = new PDDocument();
    private PDAcroForm form = new PDAcroForm(document);

    @BeforeEach
    void open() throws IOException {
      document.close();
      document = Loader.loadPDF(FORM);
      form = document.getDocumentCatalog().getAcroForm(null);
    }

    @AfterEach
    void close() throws IOException {
      document.close();
    }

    @Test
    void areThereInReadingOrder() {
      assertThat(form.getFields())
          .extracting(PDField::getFullyQualifiedName)
          .containsExactly("KVf_name", "KVf_place", "KVf_provider", "KVf_jobcenter");
      assertThat(form.getField("KVf_name")).isInstanceOf(PDTextField.class);
      assertThat(form.getField("KVf_provider")).isInstanceOf(PDSignatureField.class);
      assertThat(form.getNeedAppearances()).isFalse();
      assertThat(form.isSignaturesExist()).isTrue();
    }

    @Test
    void sayWhatBelongsThere() {
      assertThat(form.getField("KVf_provider").getAlternateFieldName())
          .isEqualTo("Unterschrift des Trägers");
    }

    @Test
    void lieWhereTheyArePrinted() {
      PDAnnotationWidget widget = form.getField("KVf_name").getWidgets().get(0);
      PDRectangle place = widget.getRectangle();
      assertThat(place.getLowerLeftX()).isEqualTo(140);
      assertThat(place.getUpperRightY()).isEqualTo(753.89f);
      assertThat(place.getWidth()).isEqualTo(220);
      assertThat(place.getHeight()).isEqualTo(18);
      assertThat(widget.isPrinted()).isTrue();
      assertThat(widget.getPage()).isEqualTo(document.getPage(document.getNumberOfPages() - 1));
    }

    @Test
    void areEachInAnElementOfTheirOwn() {
      assertThat(StructureTypes.of(document).stream().filter("Form"::equals)).hasSize(4);
      List<Integer> keys =
          form.getFields().stream()
              .map(field -> field.getCOSObject().getInt(COSName.STRUCT_PARENT))
              .toList();
      assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key >= 0);
    }

    @Test
    void areFilledInWithAnEmbeddedFont() throws IOException {
      PDFont font = form.getDefaultResources().getFont(COSName.getPDFName("Form"));
      assertThat(font.isEmbedded()).isTrue();
      assertThat(font.encode("ÄÖÜäöüß€„“–")).hasSize(11);
      assertThat(((PDTextField) form.getField("KVf_name")).getDefaultAppearance())
          .isEqualTo("/Form 10 Tf 0 g");
    }
  }

  @Test
  void whatIsFilledInCanBeReadFromFieldsAndPages() throws IOException {
    byte[] filled = Filling.fill(FORM, TEXTS);
    assertThat(Filling.values(filled))
        .containsEntry("KVf_name", TEXTS.get(0))
        .containsEntry("KVf_place", TEXTS.get(1));
    try (PDDocument document = Loader.loadPDF(filled)) {
      document.getDocumentCatalog().getAcroForm().flatten();
      assertThat(new PDFTextStripper().getText(document)).contains(TEXTS);
    }
  }

  @Test
  void aSignatureIsAddedBehindTheFileAndVerifies() throws Exception {
    byte[] signed = Signing.sign(FORM, "KVf_provider", "Träger");
    assertThat(Arrays.copyOf(signed, FORM.length)).isEqualTo(FORM);
    assertThat(Signing.valid(signed)).containsExactly("Träger");
  }

  @Test
  void theSecondPartyLeavesTheFirstSignatureValid() throws Exception {
    byte[] filled = Filling.fill(FORM, TEXTS);
    byte[] first = Signing.sign(filled, "KVf_provider", "Träger");
    byte[] second = Signing.sign(first, "KVf_jobcenter", "Jobcenter");
    assertThat(Arrays.copyOf(second, first.length)).isEqualTo(first);
    assertThat(Signing.valid(second)).containsExactly("Träger", "Jobcenter");
    assertThat(Filling.values(second)).containsEntry("KVf_name", TEXTS.get(0));
  }

  @Test
  void aChangedFileIsNoLongerSigned() throws Exception {
    byte[] signed = Signing.sign(FORM, "KVf_provider", "Träger");
    signed[FORM.length / 2] ^= 1;
    assertThat(Signing.valid(signed)).isEmpty();
  }

  @Test
  void aFileWithoutFieldsHasNoForm() throws IOException {
    try (PDDocument document = Loader.loadPDF(SamplePages.portrait().written())) {
      assertThat(document.getDocumentCatalog().getAcroForm(null)).isNull();
    }
  }

  @Test
  void aFileThatIsOnlySignedHasNoFontToFillIn() throws IOException {
    byte[] file =
        SamplePages.portrait()
            .field("KVf_one", "Unterschrift", FormField.Kind.SIGNATURE, 80, 80)
            .written();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      assertThat(form.getDefaultResources()).isNull();
      assertThat(file).hasSizeLessThan(FORM.length - 5_000);
    }
  }

  @Test
  void aNameThatPdfCannotHaveIsRefused() {
    SamplePages pages = SamplePages.portrait().field("a.b", "Name", FormField.Kind.TEXT, 80, 80);
    assertThatThrownBy(pages::written).hasMessageContaining("'a.b'");
  }
}
