package de.vertragswerk.workflow;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.CharacterRepertoire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds words of a library that no face of the product can show. */
final class UnprintableWords {
  private final CharacterRepertoire printable;
  private final List<Problem> problems = new ArrayList<>();

  private UnprintableWords(CharacterRepertoire printable) {
    this.printable = printable;
  }

  static List<Problem> in(ClauseLibrary library, CharacterRepertoire printable) {
    UnprintableWords words = new UnprintableWords(printable);
    for (Clause clause : library.clauses()) {
      words.find(List.of(clause.title()), clause.place());
      clause.variants().forEach(words::find);
    }
    library
        .facts()
        .forEach(
            fact ->
                fact.entries().forEach(each -> words.find(each.fields().values(), fact.place())));
    library
        .terms()
        .forEach(
            term ->
                term.entries().forEach(each -> words.find(each.forms().values(), term.place())));
    return words.problems;
  }

  private void find(ClauseVariant variant) {
    List<String> lines = variant.text().lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      find(List.of(lines.get(line)), new Place.Line(variant.file(), line + 1, 1));
    }
  }

  private void find(Collection<String> texts, Place.Line place) {
    for (String text : texts) {
      printable
          .unprintable(text.replace('\n', ' ').replace('\t', ' '))
          .forEach(
              found ->
                  problems.add(
                      Problem.error("library.unprintable-character", place)
                          .with("subject", "U+%04X".formatted(found.codePoint()))));
    }
  }
}
