package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline.Reference;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What leads from one place of a contract to another. */
class DocxReferenceTest {
  private final Element body = DocxFile.of(DocxFixture.contract()).body();

  @Nested
  class References {
    @Test
    void toSectionsAreFieldsThatCountAnewAndShowTheRightText() {
      assertThat(fields(paragraph("Die Parteien arbeiten")))
          .containsExactly("REF KVa_duties_0 \\r \\h = §\u00A02");
    }

    @Test
    void toSubsectionsGoOnWithALink() {
      assertThat(links(paragraph("Die Parteien arbeiten")))
          .containsExactly("KVa_duties_2 =  Absatz\u00A02");
      assertThat(shown(paragraph("Die Parteien arbeiten"))).endsWith(" §\u00A02 Absatz\u00A02.");
    }

    @Test
    void toAnnexesAndUnnumberedPartsAreFieldsWhereTheTargetSaysTheSame() {
      Element paragraph = paragraph("Die Anlage");
      assertThat(fields(paragraph))
          .containsExactly(
              "REF KVc_annexes_2_1 \\h = Anlage\u00A02", "REF KVa_preamble_0 \\h = Präambel");
      assertThat(links(paragraph))
          .containsExactly("KVa_annexes_1 = Anlage\u00A01", "KVa_preamble_2 =  Absatz\u00A02");
    }

    @Test
    void toWhatTheContractLacksAreText() {
      Section old = DocxFixture.contract().sections().get(2);
      Reference dangling = new Reference("KVa_gone_0", "§\u00A09", "KVa_gone_1", " Absatz\u00A01");
      Section section =
          new Section(
              old.id(),
              old.clause(),
              1,
              old.label(),
              old.heading(),
              PageOrientation.PORTRAIT,
              List.of(new Subsection(0, "", List.of(TreeNodes.paragraph("KVa_only", dangling)))),
              old.origin());
      Element body =
          DocxFile.of(new ContractDocument(DocxFixture.contract().head(), List.of(section))).body();
      List<Element> paragraphs = all(body, "p");
      Element last = paragraphs.get(paragraphs.size() - 1);
      assertThat(shown(last)).isEqualTo("§\u00A09 Absatz\u00A01");
      assertThat(all(last, "instrText")).isEmpty();
      assertThat(all(last, "hyperlink")).isEmpty();
    }

    @Test
    void lookLikeTheTextAroundThem() {
      assertThat(all(paragraph("Die Anlage"), "rStyle"))
          .isNotEmpty()
          .allSatisfy(style -> assertThat(attribute(style, "val")).isEqualTo("KVReference"));
      Element style =
          DocxFile.children(DocxFile.of(DocxFixture.contract()).root("word/styles.xml"), "style")
              .filter(one -> attribute(one, "styleId").equals("KVReference"))
              .findFirst()
              .orElseThrow();
      assertThat(DocxFile.children(style, "rPr")).isEmpty();
    }
  }

  @Nested
  class Contents {
    private final List<Element> entries =
        all(body, "p").stream().filter(one -> style(one).equals("TOC1")).toList();

    @Test
    void listEverySectionWithAHeadingAndItsPage() {
      assertThat(entries)
          .extracting(DocxFile::shown)
          .containsExactly(
              "Präambel\t1",
              "§\u00A01\tGegenstand des Vertrages\t1",
              "§\u00A02\tPflichten der Parteien bei der Begleitung der Teilnehmenden und bei der"
                  + " gemeinsamen Vorbereitung der Fallberatung\t2",
              "§\u00A03\tDaten\t3",
              "§\u00A04\tAnlagen\t4",
              "Unterschriften\t4");
    }

    @Test
    void leadToTheHeadings() {
      assertThat(entries.stream().flatMap(entry -> all(entry, "hyperlink").stream()))
          .extracting(link -> attribute(link, "anchor"))
          .containsExactly(
              "KVa_preamble_0",
              "KVa_subject_0",
              "KVa_duties_0",
              "KVa_table_0",
              "KVa_annexes_0",
              "KVa_signatures_0");
      assertThat(fields(entries.get(1))).contains("PAGEREF KVa_subject_0 \\h = 1");
    }

    @Test
    void areOneField() {
      assertThat(all(entries.get(0), "instrText").get(0).getTextContent())
          .isEqualTo(" TOC \\o \"1-1\" \\h \\z \\u ");
      long open = 0;
      for (Element mark : all(body, "fldChar")) {
        open +=
            switch (attribute(mark, "fldCharType")) {
              case "begin" -> 1;
              case "end" -> -1;
              default -> 0;
            };
        assertThat(open).isBetween(0L, 2L);
      }
      assertThat(open).isZero();
    }

    @Test
    void needThePageOfEveryListedSection() {
      DocxRenderer renderer = new DocxRenderer(any -> Map.of(), new WeightedColumns());
      assertThatThrownBy(() -> renderer.render(DocxFixture.contract()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("KVa_preamble_0");
    }
  }

  @Test
  void allTargetsExist() {
    List<String> names =
        all(body, "bookmarkStart").stream().map(start -> attribute(start, "name")).toList();
    assertThat(all(body, "hyperlink"))
        .allSatisfy(link -> assertThat(names).contains(attribute(link, "anchor")));
    assertThat(all(body, "instrText"))
        .extracting(Element::getTextContent)
        .filteredOn(code -> code.contains("REF"))
        .allSatisfy(code -> assertThat(names).contains(code.strip().split(" ", 3)[1]));
  }

  private Element paragraph(String beginning) {
    return all(body, "p").stream()
        .filter(one -> shown(one).startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> links(Element paragraph) {
    return all(paragraph, "hyperlink").stream()
        .map(link -> attribute(link, "anchor") + " = " + shown(link))
        .toList();
  }

  private static List<String> fields(Element paragraph) {
    assertThat(val(paragraph, "pPr", "pStyle")).isNotEmpty();
    return DocxField.of(paragraph).stream()
        .map(field -> field.code() + " = " + field.result())
        .toList();
  }
}
