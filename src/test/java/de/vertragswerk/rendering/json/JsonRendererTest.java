package de.vertragswerk.rendering.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.DocumentLabels;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import de.vertragswerk.rendering.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
  private static final String HOSTILE = "<b> \" \\ \u0001 \u2028 \uD83D\uDE00 ${x} \u00a7\u00a07";
  private static final Origin ORIGIN =
      new Origin("subject", "standard", "general/subject/standard.md");

  private static ContractDocument contract(String parameters, Block... blocks) {
    DocumentLabels labels =
        new DocumentLabels("Inhalt", "Seite {page}", "Kopfzeile", "Fu\u00dfzeile", "Parameter");
    DocumentHead head =
        new DocumentHead(
            "Leihvertrag",
            "",
            "de-DE",
            "17",
            "2",
            LocalDate.of(2024, 2, 29),
            "equipment",
            "1.0.0",
            "abc",
            parameters,
            List.of(figure("KVf_letterhead_1")),
            "ENTWURF",
            labels);
    Subsection subsection = new Subsection(1, "(1)", List.of(blocks));
    return new ContractDocument(
        head,
        List.of(
            new Section(
                "KVa_subject_0",
                "subject",
                1,
                "\u00a7\u00a01",
                "Gegenstand",
                PageOrientation.PORTRAIT,
                List.of(subsection),
                ORIGIN)));
  }

  private static Figure figure(String id) {
    ImageFile file = new ImageFile(ImageFile.Kind.JPEG, new byte[] {-1, -40, 0}, 40, 20);
    return new Figure(id, "F\u00f6rderlogo", file, 12.5, ORIGIN);
  }

  private static Paragraph paragraph(String id, Inline... content) {
    return new Paragraph(id, List.of(content), ORIGIN);
  }

  private static String render(ContractDocument contract) {
    return new String(new JsonRenderer().render(contract), StandardCharsets.UTF_8);
  }

  private static JsonNode parse(ContractDocument contract) throws IOException {
    return new JsonMapper().readTree(new JsonRenderer().render(contract));
  }

  private static JsonNode firstBlock(Block block) throws IOException {
    return parse(contract("{}", block)).at("/sections/0/subsections/0/blocks/0");
  }

  @Test
  void fieldsSayWhatBelongsThere() throws IOException {
    JsonNode field = firstBlock(new Block.TextField("KVi_form_1", HOSTILE, 3, ORIGIN));
    assertThat(field.properties().stream().map(Map.Entry::getKey))
        .containsExactly("type", "id", "origin", "label", "lines");
    assertThat(field.get("type").asText()).isEqualTo("textField");
    assertThat(field.get("label").asText()).isEqualTo(HOSTILE);
    assertThat(field.get("lines").asInt()).isEqualTo(3);
    List<Inline> words = List.of(new Inline.Text("ja"));
    JsonNode box = firstBlock(new Block.CheckBox("KVi_form_2", "Kontakt: ja", words, ORIGIN));
    assertThat(box.properties().stream().map(Map.Entry::getKey))
        .containsExactly("type", "id", "origin", "label", "words");
    assertThat(box.get("type").asText()).isEqualTo("checkBox");
    assertThat(box.at("/words/0/text").asText()).isEqualTo("ja");
  }

  @Test
  void isTheRendererForJson() {
    assertThat(new JsonRenderer().format()).isEqualTo(Format.JSON);
  }

  @Nested
  class File {
    private final String json = render(contract("{\"a\":1}", paragraph("KVa_subject_1")));

    @Test
    void isIndentedByTwoSpacesWithPlainLineEnds() {
      assertThat(json).startsWith("{\n  \"formatVersion\" : 1,\n  \"head\" : {\n    \"title\"");
      assertThat(json).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void isTheSameEachTime() {
      assertThat(render(contract("{\"a\":1}", paragraph("KVa_subject_1")))).isEqualTo(json);
    }

    @Test
    void keepsUmlautsReadable() {
      assertThat(json).contains("Fu\u00dfzeile");
    }
  }

  @Nested
  class Head {
    @Test
    void saysWhatTheContractIsMadeOf() throws IOException {
      JsonNode head = parse(contract("{}", paragraph("KVa_subject_1"))).get("head");
      assertThat(head.fieldNames())
          .toIterable()
          .containsExactly(
              "title",
              "subtitle",
              "language",
              "contractId",
              "revision",
              "date",
              "library",
              "libraryVersion",
              "libraryHash",
              "letterhead",
              "draftMark",
              "labels",
              "parameters");
      assertThat(head.get("date").textValue()).isEqualTo("2024-02-29");
      assertThat(head.get("labels").fieldNames())
          .toIterable()
          .containsExactly("contents", "page", "header", "footer", "parametersFile");
      assertThat(head.at("/labels/header").textValue()).isEqualTo("Kopfzeile");
      assertThat(head.at("/letterhead/0/id").textValue()).isEqualTo("KVf_letterhead_1");
    }

    @Test
    void parametersKeepOrderAndEveryDigit() {
      String json = render(contract("{\"z\":2.50,\"a\":12345678901234567890.10}", paragraph("p")));
      assertThat(json).contains("\"z\" : 2.50,\n      \"a\" : 12345678901234567890.10");
    }

    @Test
    void parametersThatAreNotJsonAreAnErrorOfTheCaller() {
      ContractDocument broken = contract("{", paragraph("p"));
      assertThatThrownBy(() -> render(broken)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Tree {
    @Test
    void sectionsAndSubsectionsKeepLabelNumberAndOrigin() throws IOException {
      JsonNode section = parse(contract("{}", paragraph("KVa_subject_1"))).at("/sections/0");
      assertThat(section.get("label").textValue()).isEqualTo("\u00a7\u00a01");
      assertThat(section.at("/origin/file").textValue()).isEqualTo("general/subject/standard.md");
      assertThat(section.get("orientation").textValue()).isEqualTo("PORTRAIT");
      assertThat(section.at("/subsections/0/label").textValue()).isEqualTo("(1)");
      assertThat(section.at("/subsections/0/number").intValue()).isEqualTo(1);
    }

    @Test
    void textComesBackAsItWas() throws IOException {
      JsonNode block = firstBlock(paragraph("KVa_subject_1", new Inline.Text(HOSTILE)));
      assertThat(block.get("type").textValue()).isEqualTo("paragraph");
      assertThat(block.at("/content/0/text").textValue()).isEqualTo(HOSTILE);
    }

    @Test
    void everyKindOfRunningTextHasItsType() throws IOException {
      JsonNode content =
          firstBlock(
                  paragraph(
                      "KVa_subject_1",
                      new Inline.Text("a"),
                      new Inline.Value("KVp_loan_begin_1", "loan.begin", "1. Januar", true),
                      new Inline.Reference("KVa_b_0", "\u00a7\u00a02", null, ""),
                      new Inline.Strong(List.of(new Inline.Text("b"))),
                      new Inline.LineBreak()))
              .get("content");
      assertThat(content.findValuesAsText("type"))
          .containsExactly("text", "value", "reference", "strong", "text", "lineBreak");
      assertThat(content.at("/1/source").textValue()).isEqualTo("loan.begin");
      assertThat(content.at("/1/missing").booleanValue()).isTrue();
      assertThat(content.at("/2/subsection").isNull()).isTrue();
    }

    @Test
    void listsTablesAndSignaturesNest() throws IOException {
      Block.Item item = new Block.Item("a)", List.of(paragraph("i", new Inline.Text("Eintrag"))));
      JsonNode list = firstBlock(new Block.ItemList(Block.ListStyle.ALPHA, List.of(item)));
      assertThat(list.get("style").textValue()).isEqualTo("ALPHA");
      assertThat(list.at("/items/0/blocks/0/content/0/text").textValue()).isEqualTo("Eintrag");

      Block.Row row = new Block.Row(List.of(new Block.Cell(List.of(paragraph("c")))));
      Block.Column column = new Block.Column(Block.Alignment.RIGHT, 3);
      JsonNode table =
          firstBlock(new Block.Table("t", "Titel", List.of(column), List.of(), List.of(row)));
      assertThat(table.at("/columns/0/weight").intValue()).isEqualTo(3);
      assertThat(table.at("/body/0/cells/0/blocks/0/id").textValue()).isEqualTo("c");

      Block.SignatureLine line = new Block.SignatureLine("Ort, Datum", paragraph("person"));
      JsonNode signatures =
          firstBlock(
              new Block.Signatures(
                  Block.SigningMode.BY_HAND,
                  List.of(new Block.SigningParty(paragraph("party"), List.of(line)))));
      assertThat(signatures.at("/parties/0/lines/0/placeAndDate").textValue())
          .isEqualTo("Ort, Datum");
      assertThat(signatures.get("mode").textValue()).isEqualTo("BY_HAND");
    }

    @Test
    void aPictureIsInside() throws IOException {
      JsonNode figure = firstBlock(figure("KVf_subject_1"));
      assertThat(figure.fieldNames())
          .toIterable()
          .containsExactly(
              "type", "id", "origin", "alternativeText", "height", "mediaType", "file");
      assertThat(figure.get("type").textValue()).isEqualTo("figure");
      assertThat(figure.get("height").doubleValue()).isEqualTo(12.5);
      assertThat(figure.get("mediaType").textValue()).isEqualTo("image/jpeg");
      assertThat(figure.get("file").binaryValue()).containsExactly(-1, -40, 0);
    }
  }
}
