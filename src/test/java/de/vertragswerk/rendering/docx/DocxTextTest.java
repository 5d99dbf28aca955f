package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a reader of the file reads: every sentence, in order, with the number the tree gives it. */
class DocxTextTest {
  private static final Set<String> OUTSIDE =
      Set.of("Title", "Subtitle", "TOCHeading", "TOC1", "KVSpace");

  @Test
  void printsEverySentenceInOrderWithItsLabelAsWordCounts() {
    ContractDocument contract = DocxFixture.contract();
    assertThat(lines(contract, true)).isEqualTo(TreeLines.of(contract));
  }

  @Test
  void printsTheSameLabelsWhereEachNumberCountsForItself() {
    ContractDocument contract = DocxFixture.contract();
    assertThat(lines(contract, false)).isEqualTo(TreeLines.of(contract));
  }

  @Test
  void beginsWithTitleSubtitleAndContents() {
    List<Element> paragraphs = all(DocxFile.of(DocxFixture.contract()).body(), "p");
    assertThat(paragraphs.subList(0, 3))
        .extracting(DocxFile::style)
        .containsExactly("Title", "Subtitle", "TOCHeading");
    assertThat(shown(paragraphs.get(0))).isEqualTo("Kooperationsvertrag");
  }

  @Test
  void aDraftSaysSoInItsTextToo() {
    List<Element> paragraphs = all(DocxFile.of(DocxFixture.draft()).body(), "p");
    assertThat(paragraphs.subList(0, 2))
        .extracting(DocxFile::style)
        .containsExactly("KVDraft", "Title");
    assertThat(shown(paragraphs.get(0))).isEqualTo("ENTWURF");
  }

  @Test
  void aListStandsInOnlyWhereTheTextAroundItDoes() {
    List<Element> paragraphs = all(DocxFile.of(DocxFixture.contract()).body(), "p");
    assertThat(paragraphs)
        .filteredOn(one -> shown(one).equals("Begleitung der Teilnehmenden."))
        .singleElement()
        .satisfies(
            one ->
                assertThat(
                        DocxFile.attribute(DocxFile.only(DocxFile.only(one, "pPr"), "ind"), "left"))
                    .isEqualTo("420"));
  }

  @Nested
  class Labels {
    @Test
    void ofAnotherKindThanWordCountsAreWrittenOut() {
      ContractDocument odd = labelled("§\u00A07", "(3)", ListStyle.DECIMAL, "IV.", "V.", "I.");
      assertThat(lines(odd, true)).isEqualTo(TreeLines.of(odd));
    }

    @Test
    void areCountedWhenTheFirstSubsectionHasAnotherNumber() {
      ContractDocument odd = labelled("§\u00A01", "(3)", ListStyle.DECIMAL, "1.", "2.");
      assertThat(lines(odd, true)).isEqualTo(TreeLines.of(odd)).contains("(3)\tsatz");
      assertThat(lines(odd, false)).isEqualTo(TreeLines.of(odd));
    }

    @Test
    void goOnAfterZ() {
      String[] letters =
          Stream.concat(
                  IntStream.rangeClosed('a', 'z').mapToObj(Character::toString),
                  Stream.of("aa", "bb"))
              .map(letter -> letter + ")")
              .toArray(String[]::new);
      ContractDocument longList = labelled("§\u00A01", "(1)", ListStyle.ALPHA, letters);
      assertThat(lines(longList, true)).isEqualTo(TreeLines.of(longList));
      assertThat(all(DocxFile.of(longList).body(), "tab")).as("only the contents' tabs").hasSize(2);
    }

    private static ContractDocument labelled(
        String section, String subsection, ListStyle style, String... items) {
      Section old = DocxFixture.contract().sections().get(2);
      List<Item> listed =
          IntStream.range(0, items.length)
              .mapToObj(
                  index ->
                      new Item(
                          items[index],
                          List.of(TreeNodes.paragraph("KVa_i" + index, TreeNodes.text("posten")))))
              .toList();
      Subsection counted =
          new Subsection(
              Integer.parseInt(subsection.substring(1, 2)),
              subsection,
              List.of(
                  TreeNodes.paragraph("KVa_s", TreeNodes.text("satz")),
                  new ItemList(style, listed)));
      Section changed =
          new Section(
              old.id(),
              old.clause(),
              1,
              section,
              "Titel",
              PageOrientation.PORTRAIT,
              List.of(counted),
              old.origin());
      return new ContractDocument(DocxFixture.contract().head(), List.of(changed));
    }
  }

  @Nested
  class Literally {
    @Test
    void markupOfOtherLanguagesIsText() {
      assertThat(lines(DocxFixture.contract(), true)).contains("(2)\t" + DocxFixture.HOSTILE);
    }

    @Test
    void whatXmlCannotSayIsReplacedSoThatTheFileStaysWhole() {
      String broken = "a\u0000b\uFFFEc\uD800d\uDBFF\uDFFDe";
      Section old = DocxFixture.contract().sections().get(2);
      Subsection said =
          new Subsection(0, "", List.of(TreeNodes.paragraph("KVa_x", TreeNodes.text(broken))));
      Section section =
          new Section(
              old.id(),
              "x",
              1,
              old.label(),
              broken,
              PageOrientation.PORTRAIT,
              List.of(said),
              old.origin());
      DocxFile file =
          DocxFile.of(new ContractDocument(DocxFixture.contract().head(), List.of(section)));
      List<Element> paragraphs = all(file.body(), "p");
      assertThat(shown(paragraphs.get(paragraphs.size() - 1)))
          .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uDBFF\uDFFDe");
    }
  }

  @Test
  void marksMissingValuesAndEmphasis() {
    List<Element> runs = all(DocxFile.of(DocxFixture.contract()).body(), "r");
    assertThat(runs)
        .filteredOn(run -> val(run, "rPr", "rStyle").equals("KVMissing"))
        .extracting(DocxFile::shown)
        .containsExactly("[Angabe fehlt]");
    assertThat(runs)
        .filteredOn(run -> val(run, "rPr", "rStyle").equals("Strong"))
        .extracting(DocxFile::shown)
        .containsExactly("Trägerverein Musterland e.\u00A0V.", "Kontakt", " ist jedes Gespräch.");
  }

  @Test
  void givesEachClauseAStyleOfItsOwn() {
    DocxFile file = DocxFile.of(DocxFixture.contract());
    List<Element> own =
        DocxFile.children(file.root("word/styles.xml"), "style")
            .filter(style -> val(style, "basedOn").equals("KVClause"))
            .toList();
    assertThat(own)
        .extracting(style -> val(style, "name"))
        .containsExactly(
            "KV Klausel parties",
            "KV Klausel preamble",
            "KV Klausel subject",
            "KV Klausel duties",
            "KV Klausel table",
            "KV Klausel annexes",
            "KV Klausel signatures");
    assertThat(all(file.body(), "p"))
        .filteredOn(paragraph -> shown(paragraph).startsWith("Gegenstand sind"))
        .extracting(DocxFile::style)
        .containsExactly("KVClause_subject");
  }

  private static List<String> lines(ContractDocument document, boolean shared) {
    DocxFile file = DocxFile.of(document);
    PrintedNumbers numbers = new PrintedNumbers(file, shared);
    List<String> lines = new ArrayList<>();
    for (Element paragraph : all(file.body(), "p")) {
      if (!OUTSIDE.contains(style(paragraph))) {
        String label = numbers.next(paragraph);
        String line = label.isEmpty() ? shown(paragraph) : label + "\t" + shown(paragraph);
        if (!line.isEmpty()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
