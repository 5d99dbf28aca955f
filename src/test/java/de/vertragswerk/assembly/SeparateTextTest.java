package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What annexes and documents say: like clauses, under headings of their own. */
final class SeparateTextTest extends SeparateTextFixture {
  @Test
  void headingsBeginSectionsAndWordsBeforeTheFirstStandWithout() {
    assertThat(annexText("Vorab.\n\n## Teil ${deal.buyer}\n\nEins.\n\nZwei.\n\n## Ende\n\nDrei."))
        .isEqualTo("Vorab.\n# Teil Käufer GmbH\nEins.\nZwei.\n# Ende\nDrei.\n");
  }

  @Test
  void directivesEncloseWholeSections() {
    String text = "[#if taken.warranty]\n## Haftung\n\nJa.\n\n[/#if]\n## Ende\n\nSchluss.";
    assertThat(annexText(text)).isEqualTo("# Ende\nSchluss.\n");
    assertThat(Transcript.of(annex(text, withWarranty())))
        .isEqualTo("# Haftung\nJa.\n# Ende\nSchluss.\n");
  }

  @Test
  void aHeadingWithNothingUnderItIsNone() {
    assertThat(annexText("## Leer\n\n[#if taken.warranty]\nJa.\n[/#if]\n\n## Ende\n\nSchluss."))
        .isEqualTo("# Ende\nSchluss.\n");
  }

  @Test
  void numberedHeadingsCountSectionsAndTheirSubsections() {
    assertThat(letterText("Vorab.\n\n## Eins\n\nA.\n\nB.\n\n## Zwei\n\nC."))
        .isEqualTo("Vorab.\n# §~1 Eins\n(1) A.\n(2) B.\n# §~2 Zwei\nC.\n");
  }

  @Test
  void referencesNameThePlacesOfTheContractAndDoNotLink() {
    ContractDocument document = annex("Nach [[delivery]] und [[annex:checkForm]].", parameters());
    Block.Paragraph words =
        (Block.Paragraph) document.sections().get(0).subsections().get(0).blocks().get(0);
    assertThat(words.content())
        .containsExactly(new Inline.Text("Nach §\u00A01 und Anlage\u00A01."));
  }

  @Test
  void aReferenceToAClauseTheContractLacksIsFoundBeforehand() {
    assertThat(annexProblems("Nach [[warranty]]."))
        .extracting(Problem::code)
        .containsExactly("library.unguarded-name-in-text");
    assertThat(annexText("[#if taken.warranty]Nach [[warranty]].[#else]Ohne.[/#if]"))
        .isEqualTo("Ohne.\n");
  }

  @Test
  void anAnnexHasItsOwnHeadAndNoTableOfContents() {
    ContractDocument document = annex("Text.", with("deal.id", new TextValue("A-1 {title}")));
    assertThat(document.head().title()).isEqualTo("Prüfblatt");
    assertThat(document.head().subtitle()).isEqualTo("Anlage\u00A01 zum Vertrag A-1 {title}");
    assertThat(document.head().labels().contents()).isEmpty();
    assertThat(document.head().contractId()).isEqualTo("A-1 {title}");
  }

  @Test
  void anchorsBearTheIdOfTheAnnexAndAreUnique() {
    ContractDocument document = annex("Vorab.\n\n## Teil\n\nEins.\n\n- Zwei.", parameters());
    assertThat(document.sections())
        .extracting(Section::id)
        .containsExactly("KVa_checkForm_0", "KVa_checkForm_2");
    Block.Paragraph one =
        (Block.Paragraph) document.sections().get(1).subsections().get(0).blocks().get(0);
    assertThat(one.id()).isEqualTo("KVa_checkForm_3");
  }

  @Test
  void aValueIsNeverMarkup() {
    String hostile = "## x\n[[field]] [[annexes]] **b** ${deal.price} [#if] | <b>";
    ContractDocument document =
        annex("## Wer\n\n${deal.buyer}", with("deal.buyer", new TextValue(hostile)));
    assertThat(Transcript.of(document)).isEqualTo("# Wer\n" + hostile.replace("\n", " // ") + "\n");
  }

  @Test
  void signaturesAndTheListOfAnnexesWorkAsInClauses() {
    assertThat(letterText("[[annexes]]\n\n[[signatures]]\n\n- ${deal.buyer}\n  - Ada"))
        .contains("| Anlage~1 | Prüfblatt |", "___ Käufer GmbH / Ort, Datum: Ada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[annexes]]; library.mark-not-at-home; 3",
        "[[changes]]; library.mark-not-at-home; 3",
        "Hier [[field:0]]; library.bad-field; 8",
        "Hier [[field:31]]; library.bad-field; 8",
        "Hier [[field:3: ]]; library.bad-field; 8",
        "Hier [[box:]]; library.bad-field; 8",
        "Hier [[box: ${deal.buyer}]]; library.bad-field; 8",
        "- [[field]]; library.misplaced-field; 3",
        "**[[box]] ja**; library.misplaced-field; 3",
        "## [[field]]; library.misplaced-field; 4",
        "# Titel; library.unknown-markup; 1",
        "### Titel; library.unknown-markup; 1",
        "${deal.buier}; library.unknown-name-in-text; 3",
      })
  void faultsHaveCodeAndPlace(String text, String code, int column) {
    assertThat(annexProblems("Eins.\n\n" + text))
        .hasSize(1)
        .first()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
        .satisfies(
            problem ->
                assertThat(problem.place().toString())
                    .contains("annexes/checkForm/standard.md", "line=3", "column=" + column));
  }

  @Test
  void wordsOverALineOfDashesAreNoHeading() {
    assertThat(annexProblems("Wort\n---\n\nText."))
        .extracting(Problem::code)
        .containsExactly("library.unknown-markup");
  }

  @Test
  void thereIsNothingToFillInInAClause() {
    assertThat(
            Assembler.compile(new SmallLibrary().closing("Hier [[box]] ja.").read(folder))
                .problems())
        .extracting(Problem::code, problem -> problem.place().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "library.field-in-clause",
                "Line[file=general/closing/standard.md, line=1, column=8]"));
  }

  @Test
  void aSubsectionBeyondTheLastIsFoundBeforehand() {
    assertThat(annexProblems("Nach [[delivery#2]]."))
        .extracting(Problem::code)
        .containsExactly("library.unknown-label");
  }

  @Test
  void annexesThatNoTextListsAreAFault() {
    assertThat(
            Assembler.compile(new SmallLibrary().closing("[[annex:checkForm]]").read(folder))
                .problems())
        .extracting(Problem::code)
        .containsExactly("library.no-annex-list");
  }

  @Test
  void aBrokenAnnexDoesNotKeepAnybodyFromTheContract() {
    SmallLibrary files = new SmallLibrary().closing("[[annexes]]").annex("${nobody}");
    assertThat(Assembler.compile(files.read(folder)).problems()).isEmpty();
  }
}
