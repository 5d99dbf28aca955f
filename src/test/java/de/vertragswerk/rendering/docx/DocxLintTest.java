package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples need no excuse, and each rule finds what it is for. */
class DocxLintTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";

  static Stream<String> samples() {
    return DocxCorpus.samples().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsFoundInASample(String sample) {
    assertThat(DocxLint.findings(file(sample))).isEmpty();
  }

  @Test
  void nothingIsFoundInADraftOrWithPictures() {
    assertThat(DocxLint.findings(file("draft"))).isEmpty();
    assertThat(DocxLint.findings(file("pictured"))).isEmpty();
    assertThat(DocxLint.findings(file("every-node"))).isEmpty();
  }

  @Test
  void nothingIsFoundInAForm() {
    assertThat(DocxLint.findings(file("form"))).isEmpty();
    assertThat(DocxLint.findings(file("form-draft"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "control without name of its own, '<w:tag w:val=\"KVi_contactForm_2\"/>', ''",
    "control without name of its own, '<w:id w:val=\"2\"/><w:showing', '<w:id w:val=\"1\"/><w:showing'",
    "control without words, '<w:alias w:val=\"Anmerkungen\"/>', ''",
    "table without caption, '<w:tblCaption w:val=\"Kontakte im Monat\"/>', ''",
  })
  void aFaultOfAFormIsFound(String rule, String sound, String faulty) {
    List<String> findings =
        DocxLint.findings(DocxFault.planted(file("form"), DOCUMENT, sound, faulty));
    assertThat(findings).singleElement().asString().startsWith(rule + ": ");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("bookmark twice", DOCUMENT, "\"KVf_pictures_2\" w:id", "\"KVf_pictures_1\" w:id"),
        fault("undefined style", DOCUMENT, "w:val=\"KVFigure\"", "w:val=\"KVGone\""),
        fault("undefined style", STYLES, "<w:basedOn w:val=\"KVClause\"", "<w:basedOn w:val=\"X\""),
        fault("undefined number", DOCUMENT, "<w:numId w:val=\"", "<w:numId w:val=\"9"),
        fault("dangling relation", DOCUMENT, "r:embed=\"rIdImage1\"", "r:embed=\"rIdImage9\""),
        fault(
            "missing part",
            "word/_rels/document.xml.rels",
            "media/image2.jpeg",
            "media/image9.jpeg"),
        fault(
            "cell without paragraph",
            DOCUMENT,
            "</w:tcPr><w:p>",
            "</w:tcPr></w:tc><w:tc><w:tcPr/><w:p>"),
        fault("language", STYLES, "w:val=\"de-DE\"", "w:val=\"deutsch\""),
        fault("language", STYLES, "w:val=\"de-DE\"", "w:val=\"de_DE\""),
        fault("title", "docProps/core.xml", "Kooperationsvertrag KV-2019-0815", " "),
        fault("headings", STYLES, "<w:outlineLvl w:val=\"0\"/>", ""),
        fault(
            "heading jumps", STYLES, "<w:outlineLvl w:val=\"0\"/>", "<w:outlineLvl w:val=\"1\"/>"),
        fault("table without head", DOCUMENT, "<w:tblHeader/>", ""),
        fault("table without caption", DOCUMENT, "w:val=\"Bilder in Zellen\"", "w:val=\"\""),
        fault("picture without words", DOCUMENT, "descr=\"Europaflagge\"", "descr=\"\""),
        fault("link to nowhere", DOCUMENT, "w:anchor=\"KVa_matrix_0\"", "w:anchor=\"KVa_gone_0\""),
        fault("reference to nowhere", DOCUMENT, " REF KVx_list ", " REF KVx_gone "),
        fault("reference to nowhere", DOCUMENT, "PAGEREF KVa_again_0", "PAGEREF KVa_gone_0"),
        fault("stale reference", DOCUMENT, ">Anlage\u00A02<", ">Anlage\u00A03<"),
        fault("stale contents", DOCUMENT, ">Liegt quer<", ">Liegt wieder<"));
  }

  private static Arguments fault(String rule, String part, String sound, String faulty) {
    return Arguments.of(rule, part, sound, faulty);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aPlantedFaultIsFound(String rule, String part, String sound, String faulty) {
    List<String> findings =
        DocxLint.findings(DocxFault.planted(file("pictured"), part, sound, faulty));
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found).startsWith(rule + ": "));
  }

  @Test
  void aDraftMarkWithoutWordsIsFound() {
    DocxFile faulty =
        DocxFault.planted(file("draft"), "word/header.xml", "alt=\"ENTWURF\"", "alt=\"\"");
    assertThat(DocxLint.findings(faulty)).containsExactly("picture without words: word/header.xml");
  }

  private static DocxFile file(String name) {
    return DocxFile.read(DocxCorpus.files().getOrDefault(name, new byte[0]));
  }
}
