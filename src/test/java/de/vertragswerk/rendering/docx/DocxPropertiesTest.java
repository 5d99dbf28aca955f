package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.children;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the file says of itself, and how it is read back. */
class DocxPropertiesTest {
  private final DocxFile contract = DocxFile.of(DocxFixture.contract());
  private final DocxFile draft = DocxFile.of(DocxFixture.draft());

  @Test
  void coreNamesTheContract() {
    assertThat(values(contract, "docProps/core.xml"))
        .containsEntry("title", "Kooperationsvertrag KV-2019-0815")
        .containsEntry(
            "subject", "zur Durchführung des Projekts „Wegweiser“ im Landkreis Musterland")
        .containsEntry("identifier", "KV-2019-0815")
        .containsEntry("language", "de-DE")
        .containsEntry("revision", "2")
        .containsEntry("version", "2")
        .containsEntry("created", "2019-01-15T00:00:00Z")
        .containsEntry("modified", "2019-01-15T00:00:00Z");
  }

  @Test
  void coreSaysNothingNobodyKnows() {
    assertThat(values(draft, "docProps/core.xml")).containsOnlyKeys("title", "subject", "language");
  }

  @Test
  void theTitleOfADraftBeginsWithTheMark() {
    assertThat(values(draft, "docProps/core.xml"))
        .containsEntry("title", "ENTWURF \u2013 Kooperationsvertrag");
  }

  @Test
  void customPropertiesHoldTheParametersInShortPieces() throws IOException {
    Map<String, String> properties = customProperties(contract);
    assertThat(properties)
        .containsEntry("KV.ContractId", "KV-2019-0815")
        .containsEntry("KV.Revision", "2")
        .containsEntry("KV.Library", "probe@1.2.3")
        .containsEntry("KV.LibraryHash", "a3".repeat(32));
    assertThat(properties.get("KV.ParametersSha256"))
        .isEqualTo(sha256(DocxHeads.PARAMETERS))
        .isEqualTo(values(contract, "customXml/item1.xml").get("parametersSha256"));
    assertThat(properties.values()).allSatisfy(value -> assertThat(value).hasSizeLessThan(241));
    assertThat(parameters(properties)).isEqualTo(DocxHeads.PARAMETERS);
  }

  @Test
  void manyParametersMakeManyPieces() throws IOException {
    StringBuilder json = new StringBuilder("{\"x\":\"");
    for (int i = 0; i < 3000; i++) {
      json.append(i * 7919 % 3001).append(' ');
    }
    var head = DocxHeads.withParameters(json.append("\"}").toString());
    Map<String, String> properties = customProperties(DocxFile.of(DocxFixture.contract(head)));
    assertThat(Integer.parseInt(properties.getOrDefault("KV.Parameters.Count", "")))
        .isGreaterThan(9);
    assertThat(parameters(properties)).isEqualTo(head.parameters());
  }

  @Test
  void customXmlHoldsTheSameAsTextOfElements() {
    assertThat(values(contract, "customXml/item1.xml"))
        .containsEntry("contractId", "KV-2019-0815")
        .containsEntry("revision", "2")
        .containsEntry("library", "probe")
        .containsEntry("libraryVersion", "1.2.3")
        .containsEntry("libraryHash", "a3".repeat(32))
        .containsEntry("parameters", DocxHeads.PARAMETERS);
    assertThat(children(contract.root("customXml/item1.xml")))
        .allSatisfy(element -> assertThat(element.getAttributes().getLength()).isZero());
  }

  @Test
  void theLanguageIsTheContracts() {
    Element styles = contract.root("word/styles.xml");
    assertThat(DocxFile.all(styles, "lang"))
        .extracting(lang -> DocxFile.attribute(lang, "val"))
        .containsExactly("de-DE");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Map<String, String> values(DocxFile file, String part) {
    Map<String, String> values = new LinkedHashMap<>();
    children(file.root(part)).forEach(one -> values.put(one.getLocalName(), one.getTextContent()));
    return values;
  }

  private static Map<String, String> customProperties(DocxFile file) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element property : children(file.root("docProps/custom.xml"))) {
      values.put(property.getAttribute("name"), property.getTextContent());
    }
    return values;
  }

  private static String parameters(Map<String, String> properties) throws IOException {
    StringBuilder packed = new StringBuilder();
    int count = Integer.parseInt(properties.getOrDefault("KV.Parameters.Count", ""));
    for (int chunk = 1; chunk <= count; chunk++) {
      packed.append(properties.get("KV.Parameters." + chunk));
    }
    byte[] bytes = Base64.getDecoder().decode(packed.toString());
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
