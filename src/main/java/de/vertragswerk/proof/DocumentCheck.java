package de.vertragswerk.proof;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All verdicts over one contract after the other. What was read once is not read again. */
final class DocumentCheck {
  private final List<Verdict> whole;
  private final List<LineVerdict> single;
  private final Definitions definitions;
  private final Map<String, List<Problem>> read = new HashMap<>();

  DocumentCheck(ClauseLibrary library) {
    TextPlaces places = new TextPlaces(library);
    definitions = new Definitions(library, places);
    whole = List.of(new StructureVerdict(places), new DutyVerdict(library), definitions);
    single =
        List.of(
            new PunctuationVerdict(places),
            new NumberVerdict(library, places),
            new WordVerdict(places));
  }

  Definitions definitions() {
    return definitions;
  }

  List<Problem> of(ContractDocument document) {
    DocumentView view = new DocumentView(document);
    List<Problem> found = new ArrayList<>();
    whole.forEach(verdict -> verdict.of(view, found::add));
    view.lines().forEach(line -> found.addAll(read.computeIfAbsent(key(line), k -> of(line))));
    return found;
  }

  private List<Problem> of(TextLine line) {
    List<Problem> found = new ArrayList<>();
    Consumer<Problem> into = found::add;
    single.forEach(verdict -> verdict.of(line, into));
    return List.copyOf(found);
  }

  private static String key(TextLine line) {
    return line.origin().file() + line.home() + line.last() + line.text();
  }
}
