package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.SampleForm;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields of a form are filled in by programs that never heard of us. */
class PdfFieldsTest {
  private static final byte[] FORM =
      new PdfRenderer(new ContractLayout()).render(SampleForm.form());

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

  private PDField labelled(String words) {
    return form.getFields().stream()
        .filter(field -> words.equals(field.getAlternateFieldName()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takeOneLineOrSeveralOrATick() {
    assertThat(((PDTextField) labelled("Aktenzeichen")).isMultiline()).isFalse();
    assertThat(((PDTextField) labelled("Anmerkungen")).isMultiline()).isTrue();
    assertThat(labelled("persönlich: 3")).isInstanceOf(PDCheckBox.class);
    assertThat(form.getNeedAppearances()).isFalse();
  }

  /** Viewers go from field to field by the structure; there the order must be that of reading. */
  @Test
  void areReachedInReadingOrder() {
    for (PDPage page : document.getPages()) {
      assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
    }
    List<String> read = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), read);
    List<String> listed = form.getFields().stream().map(PDField::getFullyQualifiedName).toList();
    assertThat(read).hasSizeGreaterThan(100).isEqualTo(listed);
    List<Integer> numbers =
        read.stream()
            .filter(name -> name.startsWith("KVi_"))
            .map(name -> Integer.valueOf(name.replaceAll(".*_", "")))
            .toList();
    assertThat(numbers).isSorted().doesNotHaveDuplicates().startsWith(1);
  }

  private static void collect(PDStructureNode node, List<String> names) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        collect(element, names);
      } else if (kid instanceof PDObjectReference reference) {
        var annotation = (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ);
        if (annotation.containsKey(COSName.FT)) {
          names.add(annotation.getString(COSName.T));
        }
      }
    }
  }

  @Test
  void areOffUntilSomebodyTicksThem() throws IOException {
    PDCheckBox box = (PDCheckBox) labelled("persönlich: 3");
    PDCheckBox other = (PDCheckBox) labelled("persönlich: 4");
    assertThat(box.isChecked()).isFalse();
    assertThat(box.getOnValues()).hasSize(1);
    box.check();
    assertThat(box.isChecked()).isTrue();
    assertThat(other.isChecked()).as("the looks are shared, not the state").isFalse();
    assertThat(seen(box)).contains("S");
    assertThat(seen(other)).isEmpty();
  }

  private static String seen(PDCheckBox box) throws IOException {
    var looks = box.getWidgets().get(0).getNormalAppearanceStream();
    return new String(looks.getContents().readAllBytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void keepWhatIsFilledIn() throws IOException {
    byte[] filled = Filling.fill(FORM, List.of("Müller-Lüdenscheidt, 1.250 €"));
    try (PDDocument written = Loader.loadPDF(filled)) {
      PDAcroForm acroForm = written.getDocumentCatalog().getAcroForm(null);
      assertThat(acroForm.getFields())
          .filteredOn(PDCheckBox.class::isInstance)
          .hasSizeGreaterThan(25)
          .allMatch(box -> ((PDCheckBox) box).isChecked());
      acroForm.flatten();
      assertThat(new PDFTextStripper().getText(written)).contains("Müller-Lüdenscheidt, 1.250 €");
    }
  }
}
