package de.vertragswerk.rendering.layout;

import static de.vertragswerk.rendering.layout.LayoutCases.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final ContractLayout LAYOUT = new ContractLayout();

  @Test
  void moveTogetherALittleRatherThanSendTheirLastLinesToTheNextPage() {
    List<PrintedText.Line> lines = contents(42);
    assertThat(lines).hasSize(42);
    assertThat(lines).extracting(PrintedText.Line::page).containsOnly(1);
    assertThat(distance(lines)).isBetween(13.0, 14.9);
  }

  @Test
  void keepTheirDistanceWhenTheyHaveRoomOrNeedTwoPagesAnyway() {
    assertThat(distance(contents(10))).isEqualTo(15);
    assertThat(distance(contents(80))).isEqualTo(15);
    assertThat(contents(80)).extracting(PrintedText.Line::page).contains(1, 2);
  }

  private static double distance(List<PrintedText.Line> lines) {
    return Math.round((lines.get(1).baseline() - lines.get(0).baseline()) * 100) / 100.0;
  }

  private static List<PrintedText.Line> contents(int sections) {
    List<Section> all = new ArrayList<>();
    for (int i = 1; i <= sections; i++) {
      all.add(section("s" + i, "", "Abschnitt " + i, SampleDocument.lines("KVa_s" + i + "_1", 20)));
    }
    ContractDocument document = new ContractDocument(SampleDocument.head(""), all);
    return PrintedText.of(LAYOUT.layOut(document)).lines().stream()
        .filter(line -> line.role() == Role.LINK)
        .toList();
  }
}
