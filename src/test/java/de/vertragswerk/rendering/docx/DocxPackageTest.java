package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The file as a package that Word and others open. */
class DocxPackageTest {
  private final DocxFile contract = DocxFile.of(DocxFixture.contract());
  private final DocxFile draft = DocxFile.of(DocxFixture.draft());

  @Test
  void consistsOfWellFormedParts() {
    assertThat(contract.parts()).isNotEmpty();
    contract.parts().values().forEach(DocxFile::parse);
    draft.parts().values().forEach(DocxFile::parse);
  }

  @Test
  void holdsEveryPartItNamesAndNamesEveryPartItHolds() {
    Set<String> named = new TreeSet<>(Set.of("[Content_Types].xml"));
    for (String part : contract.parts().keySet()) {
      if (part.endsWith(".rels")) {
        named.add(part);
        URI base = URI.create("/" + part.replaceFirst("_rels/[^/]*$", ""));
        for (Element relation : children(contract.root(part))) {
          named.add(base.resolve(relation.getAttribute("Target")).getPath().substring(1));
        }
      }
    }
    assertThat(contract.parts().keySet()).containsExactlyInAnyOrderElementsOf(named);
    assertThat(children(contract.root("[Content_Types].xml"), "Override"))
        .extracting(override -> override.getAttribute("PartName").substring(1))
        .allSatisfy(name -> assertThat(contract.parts()).containsKey(name));
  }

  @Test
  void usesOnlyStylesAndNumbersItDefines() {
    Set<String> styles =
        children(contract.root("word/styles.xml"), "style")
            .map(style -> attribute(style, "styleId"))
            .collect(Collectors.toSet());
    for (String reference : List.of("pStyle", "rStyle", "tblStyle")) {
      assertThat(all(contract.body(), reference))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(styles).contains(attribute(one, "val")));
    }
    Set<String> numbers =
        children(contract.root("word/numbering.xml"), "num")
            .map(num -> attribute(num, "numId"))
            .collect(Collectors.toSet());
    assertThat(all(contract.body(), "numId"))
        .extracting(one -> attribute(one, "val"))
        .filteredOn(number -> !number.equals("0"))
        .allSatisfy(number -> assertThat(numbers).contains(number));
  }

  /** The format fixes the order of elements; docx4j reads any order and writes the right one. */
  @Test
  void hasItsElementsInTheOrderOfTheFormat() {
    for (DocxFile file : List.of(contract, draft)) {
      inOrder(file, "word/document.xml", Document.class);
      inOrder(file, "word/styles.xml", Styles.class);
      inOrder(file, "word/numbering.xml", Numbering.class);
      inOrder(file, "word/settings.xml", CTSettings.class);
      inOrder(file, "word/fontTable.xml", Fonts.class);
      inOrder(file, "word/header.xml", Hdr.class);
      inOrder(file, "word/headerFirst.xml", Hdr.class);
      inOrder(file, "word/footer.xml", Ftr.class);
      inOrder(file, "word/footerFirst.xml", Ftr.class);
    }
  }

  private static void inOrder(DocxFile file, String part, Class<?> type) {
    byte[] again = WordXml.write(WordXml.parse(file.bytes(part), type));
    assertThat(elements(DocxFile.parse(again).getDocumentElement()))
        .as(part)
        .isEqualTo(elements(file.root(part)));
  }

  private static List<String> elements(Element root) {
    var nodes = root.getElementsByTagName("*");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> nodes.item(index).getLocalName())
        .toList();
  }

  @Test
  void opensInDocx4j() throws Exception {
    byte[] file = DocxFile.render(DocxFixture.contract());
    WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    assertThat(opened.getMainDocumentPart().getContent()).hasSizeGreaterThan(40);
    assertThat(opened.getCustomXmlDataStorageParts()).hasSize(1);
  }

  @Nested
  class Bytes {
    private final byte[] expected = DocxFile.render(DocxFixture.contract());

    @Test
    void areTheSameForTheSameContract() {
      DocxRenderer renderer = new DocxRenderer(any -> DocxFixture.PAGES, new WeightedColumns());
      renderer.render(DocxFixture.draft());
      assertThat(renderer.render(DocxFixture.contract())).isEqualTo(expected);
      assertThat(renderer.render(DocxFixture.contract())).isEqualTo(expected);
    }

    @Test
    void areTheSameOnManyThreads() throws Exception {
      DocxRenderer renderer = new DocxRenderer(any -> DocxFixture.PAGES, new WeightedColumns());
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        Callable<byte[]> task = () -> renderer.render(DocxFixture.contract());
        for (Future<byte[]> written : threads.invokeAll(Collections.nCopies(24, task))) {
          assertThat(written.get()).isEqualTo(expected);
        }
      } finally {
        threads.shutdown();
      }
    }

    @Test
    void areTheSameEverywhere() {
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(DocxFile.render(DocxFixture.contract())).isEqualTo(expected);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    /** JAXB of Java 17 and of Java 25 have orders of their own. */
    @Test
    void declareNamespacesInOneOrderWhateverTheJava() {
      String document = contract.text("word/document.xml");
      String root = document.substring(0, document.indexOf('>', document.indexOf("<w:document")));
      List<String> declarations =
          Pattern.compile("xmlns:\\w+=\"[^\"]*\"")
              .matcher(root)
              .results()
              .map(MatchResult::group)
              .toList();
      assertThat(declarations).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void beginWithTheContentTypesAndCarryNoTimeOfTheirOwn() throws Exception {
      try (ZipInputStream zip =
          new ZipInputStream(new ByteArrayInputStream(expected), StandardCharsets.UTF_8)) {
        ZipEntry first = zip.getNextEntry();
        assertThat(first.getName()).isEqualTo("[Content_Types].xml");
        for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
          assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
          assertThat(entry.getExtra()).isNull();
        }
      }
    }
  }
}
