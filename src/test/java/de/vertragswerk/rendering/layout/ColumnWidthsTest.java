package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.SampleDocument;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final Look CELL = Looks.of(Faces.liberationSans()).cell();

  @Test
  void followTheWeightsWhenAllWordsHaveRoom() {
    assertThat(LAYOUT.widths(table(List.of(3, 1), "Wort", "Zahl"), 400))
        .containsExactly(300.0, 100.0);
  }

  @Test
  void giveANarrowColumnWhatItsNumberNeeds() {
    String number = "118.250,50\u00A0Euro";
    List<Double> widths = LAYOUT.widths(table(List.of(9, 1), "kurzer Text", number), 400);
    assertThat(widths.get(1)).isGreaterThan(CELL.face().width(number, CELL.size()) + 10);
    assertThat(widths.get(0) + widths.get(1)).isCloseTo(400, within(0.001));
  }

  @Test
  void keepWordsWholeAsLongAsNobodyElseSuffers() {
    String word = "Bewilligungsbeh\u00F6rde";
    List<Double> widths = LAYOUT.widths(table(List.of(2, 3, 3), word, "eins zwei", "drei"), 400);
    assertThat(widths.get(0)).isGreaterThan(CELL.face().width(word, CELL.size()) + 10);
  }

  @Test
  void divideWordsButNoNumbersWhereThereIsNoRoom() {
    String word = "Arbeitsunf\u00E4higkeitsbescheinigung";
    String number = "1.234.567,89";
    List<Double> widths = LAYOUT.widths(table(List.of(1, 9, 1), word, word, number), 260);
    assertThat(widths.get(2)).isGreaterThan(CELL.face().width(number, CELL.size()) + 10);
    assertThat(widths.get(0)).isLessThan(CELL.face().width(word, CELL.size()));
  }

  @Test
  void followTheWeightsWhenNothingHelps() {
    String number = "1.234.567.890.123,45";
    assertThat(LAYOUT.widths(table(List.of(1, 1), number, number), 100))
        .containsExactly(50.0, 50.0);
  }

  private static Table table(List<Integer> weights, String... cells) {
    Row row =
        new Row(
            Arrays.stream(cells)
                .map(text -> new Cell(List.<Block>of(SampleDocument.paragraph("", text))))
                .toList());
    List<Column> columns =
        weights.stream().map(weight -> new Column(Alignment.LEFT, weight)).toList();
    return new Table("KVt_widths_1", "", columns, List.of(), List.of(row));
  }
}
