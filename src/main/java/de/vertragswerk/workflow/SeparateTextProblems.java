package de.vertragswerk.workflow;

import de.vertragswerk.assembly.Assembler;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.CharacterRepertoire;
import de.vertragswerk.validation.CompiledRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is wrong with the texts of annexes and documents. A contract is made without them, so
 * they are looked at when somebody wants one of them, or all that is wrong with a library.
 */
record SeparateTextProblems(
    ClauseLibrary library, Assembler assembler, CharacterRepertoire printable) {

  /** All that is wrong with all of them. */
  List<Problem> all() {
    Set<Problem> ofRules = new LinkedHashSet<>();
    library.documents().stream()
        .map(library::forDocument)
        .forEach(scope -> ofRules.addAll(CompiledRules.compile(scope).problems()));
    Set<Problem> known = new HashSet<>(CompiledRules.compile(library).problems());
    List<Problem> problems = new ArrayList<>(annexes());
    library.documents().forEach(document -> problems.addAll(of(document)));
    ofRules.stream().filter(problem -> !known.contains(problem)).forEach(problems::add);
    return problems;
  }

  /** What is wrong with the annexes' texts. */
  List<Problem> annexes() {
    List<Problem> problems = new ArrayList<>();
    for (Annex annex : library.annexes()) {
      problems.addAll(assembler.check(annex));
      problems.addAll(unprintable(annex.text()));
    }
    return problems;
  }

  /** What is wrong with a document's text. */
  List<Problem> of(DocumentKind document) {
    return Stream.concat(assembler.check(document).stream(), unprintable(document.text()).stream())
        .toList();
  }

  private List<Problem> unprintable(Clause text) {
    return UnprintableWords.in(text, printable);
  }
}
