package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.SampleForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A contract that somebody saved in LibreOffice is still recognised, paragraph by paragraph. */
class LibreOfficeRoundTripTest {
  @TempDir Path work;

  @Test
  void keepsAllThatAReturnedFileIsRecognisedBy() throws IOException {
    List<Path> sent =
        List.of(
            DocxCorpus.write(
                work, "sample", DocxCorpus.render(DocxCorpus.samples().values().iterator().next())),
            DocxCorpus.write(work, "fixture", DocxFile.render(DocxFixture.contract())),
            DocxCorpus.write(work, "pictured", PicturedFixture.file()));
    List<Path> returned = LibreOffice.converted(work, "docx", sent);
    for (int i = 0; i < sent.size(); i++) {
      DocxFile ours = DocxFile.read(Files.readAllBytes(sent.get(i)));
      DocxFile theirs = DocxFile.read(Files.readAllBytes(returned.get(i)));
      assertThat(bookmarks(theirs)).as("bookmarks").isEqualTo(bookmarks(ours));
      assertThat(clauses(theirs)).as("styles of clauses").isEqualTo(clauses(ours));
      assertThat(customProperties(theirs)).containsAllEntriesOf(customProperties(ours));
      assertThat(contractData(theirs)).as("custom XML").isEqualTo(contractData(ours));
      assertThat(footer(theirs)).isEqualTo(footer(ours));
      assertThat(coreTitle(theirs)).isEqualTo(coreTitle(ours));
      assertThat(descriptions(theirs)).isEqualTo(descriptions(ours));
      assertThat(headRows(theirs)).isEqualTo(headRows(ours));
    }
  }

  /**
   * LibreOffice 7.4 loses every tag and the words of some boxes, and wraps others once more; the
   * bookmarks around the controls it keeps, and by those a returned form is read.
   */
  @Test
  void keepsTheFieldsOfAForm() throws IOException {
    Path sent = DocxCorpus.write(work, "form", DocxCorpus.render(SampleForm.form()));
    Path returned = LibreOffice.converted(work, "docx", List.of(sent)).get(0);
    DocxFile ours = DocxFile.read(Files.readAllBytes(sent));
    DocxFile theirs = DocxFile.read(Files.readAllBytes(returned));
    assertThat(textControls(ours)).hasSizeGreaterThan(80);
    assertThat(controls(theirs)).containsSubsequence(textControls(ours));
    assertThat(boxes(theirs)).isEqualTo(boxes(ours)).isGreaterThan(30);
    assertThat(fieldNames(theirs)).isEqualTo(fieldNames(ours));
  }

  /** What each is for, in the order of the text. */
  private static List<String> controls(DocxFile file) {
    return all(file.body(), "sdtPr").stream().map(control -> val(control, "alias")).toList();
  }

  private static List<String> textControls(DocxFile file) {
    return all(file.body(), "sdtPr").stream()
        .filter(control -> !all(control, "text").isEmpty())
        .map(control -> val(control, "alias"))
        .toList();
  }

  private static int boxes(DocxFile file) {
    String young = "http://schemas.microsoft.com/office/word/2010/wordml";
    return file.body().getElementsByTagNameNS(young, "checkbox").getLength();
  }

  private static List<String> fieldNames(DocxFile file) {
    return all(file.body(), "bookmarkStart").stream()
        .map(start -> attribute(start, "name"))
        .filter(name -> name.startsWith("KVi_"))
        .toList();
  }

  /** Each name with the paragraph it is in. */
  private static Map<String, String> bookmarks(DocxFile file) {
    Map<String, String> bookmarks = new TreeMap<>();
    for (Element start : all(file.body(), "bookmarkStart")) {
      String name = attribute(start, "name");
      if (name.startsWith("KV")) {
        String paragraph = shown((Element) start.getParentNode()).replaceAll("\\s+", " ").strip();
        assertThat(bookmarks.put(name, paragraph)).as(name).isNull();
      }
    }
    return bookmarks;
  }

  /** The names of the clauses' styles, with what is written in each. */
  private static Map<String, String> clauses(DocxFile file) {
    Map<String, String> names = new LinkedHashMap<>();
    children(file.root("word/styles.xml"), "style")
        .filter(style -> val(style, "name").startsWith("KV Klausel "))
        .forEach(style -> names.put(attribute(style, "styleId"), val(style, "name")));
    Map<String, String> clauses = new TreeMap<>();
    for (Element paragraph : all(file.body(), "p")) {
      String name = names.get(style(paragraph));
      if (name != null) {
        clauses.merge(name, shown(paragraph).strip(), (before, more) -> before + "\n" + more);
      }
    }
    return clauses;
  }

  private static Map<String, String> customProperties(DocxFile file) {
    Map<String, String> properties = new TreeMap<>();
    children(file.root("docProps/custom.xml"))
        .forEach(one -> properties.put(one.getAttribute("name"), one.getTextContent()));
    return properties;
  }

  private static Map<String, String> contractData(DocxFile file) {
    Map<String, String> data = new TreeMap<>();
    children(file.root("customXml/item1.xml"))
        .forEach(one -> data.put(one.getLocalName(), one.getTextContent()));
    return data;
  }

  private static String footer(DocxFile file) {
    return file.parts().keySet().stream()
        .filter(part -> part.matches("word/footer.*\\.xml"))
        .map(part -> shown(file.root(part)))
        .filter(line -> line.startsWith("Vertrags-ID"))
        .map(line -> line.replaceFirst("Seite.*", "").strip())
        .findFirst()
        .orElse("");
  }

  private static String coreTitle(DocxFile file) {
    return children(file.root("docProps/core.xml"), "title")
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static List<String> descriptions(DocxFile file) {
    var drawings = file.body().getElementsByTagNameNS("*", "docPr");
    return java.util.stream.IntStream.range(0, drawings.getLength())
        .mapToObj(at -> ((Element) drawings.item(at)).getAttribute("descr"))
        .toList();
  }

  private static int headRows(DocxFile file) {
    return all(file.body(), "tblHeader").size();
  }
}
