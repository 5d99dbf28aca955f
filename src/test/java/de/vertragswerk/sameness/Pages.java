package de.vertragswerk.sameness;

import de.vertragswerk.sameness.Reading.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the page numbers of the contents with the pages on which the headings are printed. */
final class Pages {
  private Pages() {}

  static List<String> wrong(Readings readings) {
    Map<String, Integer> headings = new HashMap<>();
    for (Printed printed : readings.pdf().printed()) {
      if (printed.statement().isHeading()) {
        headings.putIfAbsent(printed.statement().tidy().text(), printed.first().page());
      }
    }
    List<String> wrong = new ArrayList<>();
    for (Reading reading : List.of(readings.docx(), readings.pdf().reading())) {
      for (Entry entry : reading.contents()) {
        String page = String.valueOf(headings.get(entry.text()));
        if (!entry.page().equals(page)) {
          wrong.add(
              "%s: \"%s\" is on page %s, the contents say %s"
                  .formatted(reading.format(), entry.text(), page, entry.page()));
        }
      }
    }
    return wrong;
  }
}
