package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What programs learn of a file that read no pages. */
class PdfMetadataTest {
  private static final String CONTRACT = "urn:vertragswerk:contract:1#";
  private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
  private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
  private static final ContractLayout LAYOUT = new ContractLayout();

  @Test
  void saysWhichContractTheFileIs() throws Exception {
    Document xmp = xmp(SampleDocument.contract(), PdfFlavour.A3_WITH_DATA);
    assertThat(texts(xmp, CONTRACT, "ContractId")).containsExactly("JC-2019-0042");
    assertThat(texts(xmp, CONTRACT, "Revision")).containsExactly("3");
    assertThat(texts(xmp, CONTRACT, "Library")).containsExactly("muster");
    assertThat(texts(xmp, CONTRACT, "LibraryVersion")).containsExactly("1.2.0");
    assertThat(texts(xmp, CONTRACT, "LibraryHash")).first().asString().startsWith("9f86d08");
  }

  @Test
  void describesTheNamespacesThatPdfADoesNotKnow() throws Exception {
    Document xmp = xmp(SampleDocument.contract(), PdfFlavour.A3_WITH_DATA);
    assertThat(texts(xmp, SCHEMA, "namespaceURI"))
        .containsExactly("http://www.aiim.org/pdfua/ns/id/", CONTRACT);
    assertThat(texts(xmp, PROPERTY, "name"))
        .containsExactly(
            "part", "ContractId", "Revision", "Library", "LibraryVersion", "LibraryHash");
  }

  @Test
  void saysNothingOfWhatNobodyCounts() throws Exception {
    Document xmp = xmp(SampleDocument.withoutDateAndIds(), PdfFlavour.A3_WITH_DATA);
    assertThat(texts(xmp, CONTRACT, "ContractId")).isEmpty();
    assertThat(texts(xmp, PROPERTY, "name")).doesNotContain("ContractId", "Revision");
  }

  @Test
  void isWellFormedWhateverTheContractIsCalled() throws Exception {
    Document xmp = xmp(SampleDocument.withContractId("<A & \"B\"> ]]>"), PdfFlavour.A3_WITH_DATA);
    assertThat(texts(xmp, CONTRACT, "ContractId")).containsExactly("<A & \"B\"> ]]>");
  }

  @Test
  void aPlainFileIsPdfA2AndCarriesNothing() throws Exception {
    Document xmp = xmp(SampleDocument.contract(), PdfFlavour.A2_PLAIN);
    assertThat(texts(xmp, "http://www.aiim.org/pdfa/ns/id/", "part")).containsExactly("2");
    byte[] file = new PdfRenderer(LAYOUT, PdfFlavour.A2_PLAIN).render(SampleDocument.contract());
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles()).isNull();
      assertThat(document.getDocumentCatalog().getCOSObject().getDictionaryObject("AF")).isNull();
    }
  }

  private static Document xmp(ContractDocument contract, PdfFlavour flavour) throws Exception {
    byte[] file = new PdfRenderer(LAYOUT, flavour).render(contract);
    try (PDDocument document = Loader.loadPDF(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata());
    }
  }

  private static List<String> texts(Document xmp, String namespace, String name) {
    NodeList nodes = xmp.getElementsByTagNameNS(namespace, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
