package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be filled in: where it stands, what it is called. */
final class FormFieldsTest extends SeparateTextFixture {
  @Test
  void marksCutAParagraph() {
    assertThat(annexText("Ort: [[field]] und Tag: [[field:3]] fertig"))
        .isEqualTo("Ort:\n[field 1: Ort]\nund Tag:\n[field 3: und Tag]\nfertig\n");
  }

  @Test
  void eachBoxTakesTheWordsUpToTheNextMark() {
    assertThat(annexText("Einverstanden? [[box]] ja, **ganz** [[box]] nein"))
        .isEqualTo("Einverstanden?\n[box: ja, ganz] ja, ganz\n[box: nein] nein\n");
  }

  @Test
  void linesOfBoxesAreAListToTick() {
    assertThat(annexText("Wie?\n\n[[box]] so\n[[box]] anders"))
        .endsWith("[box: so] so\n[box: anders] anders\n");
  }

  @Test
  void aLabelOfItsOwnGoesFirst() {
    assertThat(annexText("Ort [[field:2: Ort der Prüfung]] [[field: Tag]] [[box: Geprüft]]"))
        .isEqualTo("Ort\n[field 2: Ort der Prüfung]\n[field 1: Tag]\n[box: Geprüft] \n");
  }

  @Test
  void inATableRowAndColumnNameIt() {
    assertThat(
            annexText(
                "| Nr. | Tag | ja |\n|---|---|---|\n| 1 | [[field]] | [[box]] |\n"
                    + "| [[field]] | | [[box]] gut [[box]] |"))
        .contains(
            "| 1 | [field 1: 1: Tag] | [box: 1: ja]  |",
            "| [field 1: Nr.] |  | [box: gut] gut[box: ja]  |");
  }

  @Test
  void elsewhereWhatStandsBeforeNamesIt() {
    assertThat(annexText("[[field]]\n\n## Schäden\n\n[[field]]\n\nZubehör:\n\n[[field:2]]"))
        .isEqualTo(
            "[field 1: Prüfblatt]\n# Schäden\n[field 1: Schäden]\nZubehör:\n[field 2: Zubehör]\n");
  }

  @Test
  void noTwoAreCalledTheSame() {
    assertThat(annexText("Ort: [[field]] [[field]] [[field]]"))
        .contains("[field 1: Ort]", "[field 1: Ort (2)]", "[field 1: Ort (3)]");
  }

  @Test
  void theirNamesCountInReadingOrder() {
    ContractDocument document = annex("Ort: [[field]] [[box]] ja\n\n[[field]]", parameters());
    List<String> names =
        document.sections().get(0).subsections().stream()
            .flatMap(subsection -> subsection.blocks().stream())
            .map(
                block ->
                    block instanceof Block.TextField field
                        ? field.id()
                        : block instanceof Block.CheckBox box ? box.id() : "")
            .filter(name -> !name.isEmpty())
            .toList();
    assertThat(names).containsExactly("KVi_checkForm_1", "KVi_checkForm_2", "KVi_checkForm_3");
  }

  @Test
  void whatIsOnlyFilledInBelongsToTheWordsBefore() {
    assertThat(letterText("## Eins\n\nOrt:\n\n[[field]]\n\nMehr."))
        .isEqualTo("# §~1 Eins\n(1) Ort:\n[field 1: Ort]\n(2) Mehr.\n");
  }
}
