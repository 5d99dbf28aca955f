package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Chromium prints of every sample looks like the contract. */
class HtmlInPrintIT {
  /** So many letters of what follows a heading are on its page: less than one line. */
  private static final int BEGINNING = 20;

  private static final List<Print> PRINTS = new ArrayList<>();

  /** A contract, and what came out of the browser for it. */
  private record Print(String name, ContractDocument contract, List<Sheet> sheets) {
    List<String> sentences() {
      return SampleContract.sentences(contract).stream().map(HtmlSamples::letters).toList();
    }

    List<Table> tables() {
      return TreeTables.of(contract).tables();
    }

    /** How many sheets hold the letters as one. */
    long sheetsWith(String letters) {
      return sheets.stream().filter(sheet -> sheet.text().contains(letters)).count();
    }
  }

  @BeforeAll
  static void printAllPages() throws IOException {
    BrowserReport report = BrowserReport.get();
    PRINTS.clear();
    for (Map.Entry<String, ContractDocument> each : report.contracts().entrySet()) {
      List<Sheet> sheets = Sheet.of(report.print(each.getKey()));
      PRINTS.add(new Print(each.getKey(), each.getValue(), sheets));
    }
  }

  private static Print print(String name) {
    return PRINTS.stream().filter(print -> print.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void everySentenceIsPrintedInItsOrder() {
    for (Print print : PRINTS) {
      String printed = print.sheets().stream().map(Sheet::text).collect(Collectors.joining());
      int at = 0;
      for (String sentence : print.sentences()) {
        int found = printed.indexOf(sentence, at);
        assertThat(found).as("%s: %s", print.name(), sentence).isNotNegative();
        at = found + sentence.length();
      }
    }
  }

  @Test
  void allSheetsAreA4AndThoseOfALyingSectionLie() {
    for (Print print : PRINTS) {
      assertThat(print.sheets()).as(print.name()).allMatch(sheet -> sheet.isA4(lies(print, sheet)));
    }
    assertThat(print("pictured").sheets())
        .extracting(sheet -> sheet.isA4(true))
        .containsExactly(false, true, false);
  }

  private static boolean lies(Print print, Sheet sheet) {
    return (print.name().equals("pictured") && holdsMatrix(sheet))
        || (print.name().startsWith("form") && sheet.text().contains("ThemaStichwort"));
  }

  private static boolean holdsMatrix(Sheet sheet) {
    return sheet.text().contains("Datenart04");
  }

  @Test
  void everySheetSaysWhichContractThisIsAndWhichPage() {
    for (Print print : PRINTS) {
      String footer = HtmlSamples.letters(print.contract().head().footer());
      for (int page = 1; page <= print.sheets().size(); page++) {
        String number = "Seite" + page + "von" + print.sheets().size();
        // which of the two is drawn first is the browser's choice
        assertThat(print.sheets().get(page - 1).footer())
            .as(print.name())
            .isIn(footer + number, number + footer);
      }
    }
  }

  @Test
  void everySheetButTheFirstHasTheHeaderAndEachOfADraftTheMark() {
    for (Print print : PRINTS) {
      DocumentHead head = print.contract().head();
      String mark = head.draftMark();
      String header = HtmlSamples.letters(head.title() + mark + head.header());
      List<Sheet> sheets = print.sheets();
      assertThat(sheets.get(0).header()).as(print.name()).isEqualTo(mark);
      assertThat(sheets.subList(1, sheets.size()))
          .as(print.name())
          .allMatch(sheet -> sheet.header().equals(header));
      assertThat(sheets).as(print.name()).allMatch(sheet -> sheet.mark().equals(mark));
    }
    assertThat(print("draft").contract().head().isDraft()).isTrue();
  }

  @Test
  void noHeadingIsTheLastOfItsSheet() {
    for (Print print : PRINTS) {
      String all = String.join("", print.sentences());
      for (Section section : print.contract().sections()) {
        String title = HtmlSamples.letters(section.title());
        int end = all.indexOf(title) + title.length();
        String next = all.substring(end, Math.min(end + BEGINNING, all.length()));
        assertThat(print.sheetsWith(title + next)).as("%s: %s", print.name(), title).isPositive();
      }
    }
  }

  @Test
  void noRowOfATableIsTorn() {
    for (Print print : PRINTS) {
      for (Table table : print.tables()) {
        for (Row row : table.body()) {
          String letters = TreeTables.letters(List.of(row));
          assertThat(print.sheetsWith(letters)).as("%s: %s", print.name(), letters).isPositive();
        }
      }
    }
  }

  @Test
  void theHeadOfATableStandsOnEachOfItsSheets() {
    Set<String> torn = new TreeSet<>();
    for (Print print : PRINTS) {
      for (Table table : print.tables()) {
        String head = TreeTables.letters(table.head());
        List<Sheet> sheets = sheets(print, table);
        assertThat(sheets).as(print.name()).allMatch(sheet -> sheet.text().contains(head));
        if (sheets.size() > 1) {
          torn.add(print.name());
        }
      }
    }
    assertThat(torn).as("contracts with a table longer than its page").contains("by-hand");
  }

  private static List<Sheet> sheets(Print print, Table table) {
    List<String> rows =
        table.body().stream()
            .map(row -> TreeTables.letters(List.of(row)))
            .filter(letters -> !letters.isEmpty())
            .toList();
    return print.sheets().stream()
        .filter(sheet -> rows.stream().anyMatch(sheet.text()::contains))
        .toList();
  }

  /** Twenty-five persons of one party sign on more than one sheet, whoever prints it. */
  @Test
  void aPartySignsOnOneSheet() {
    for (Print print : PRINTS) {
      if (!print.name().equals("edge-cases")) {
        assertThat(TreeTables.of(print.contract()).parties())
            .as(print.name())
            .isNotEmpty()
            .allMatch(party -> print.sheetsWith(party) == 1);
      }
    }
  }
}
