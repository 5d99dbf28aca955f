package de.vertragswerk.workflow;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
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
    library.texts().forEach(words::find);
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
    library.allGroups().forEach(group -> group.parameters().forEach(words::find));
    library
        .annexes()
        .forEach(
            annex ->
                words.find(
                    List.of(annex.title()),
                    new Place.Whole("annexes/" + annex.id() + "/annex.yaml")));
    library.images().forEach(image -> words.find(List.of(image.alternativeText()), image.place()));
    words.find(printedBesideClauses(library), new Place.Whole("library.yaml"));
    return words.problems;
  }

  /** The same for the text of an annex or document. */
  static List<Problem> in(Clause text, CharacterRepertoire printable) {
    UnprintableWords words = new UnprintableWords(printable);
    words.find(text);
    text.parameters().parameters().forEach(words::find);
    return words.problems;
  }

  private void find(Clause clause) {
    find(List.of(clause.title()), clause.place());
    clause.variants().forEach(this::find);
  }

  private static List<String> printedBesideClauses(ClauseLibrary library) {
    LibraryLabels labels = library.labels();
    return List.of(
        library.title().title(),
        library.title().subtitle(),
        labels.contents(),
        labels.page(),
        labels.header(),
        labels.footer(),
        labels.section(),
        labels.subsection(),
        labels.subsectionReference(),
        labels.annex(),
        labels.annexNumber(),
        labels.annexTitle(),
        labels.placeAndDate(),
        labels.missing(),
        labels.draft(),
        labels.openPoints(),
        labels.annexSubtitle());
  }

  /** What a parameter adds to a text beside its value: units, and the labels of its options. */
  private void find(ParameterDefinition definition) {
    Unit unit = definition.unit();
    find(List.of(unit.one(), unit.many(), unit.manyDative()), definition.place());
    find(definition.type(), definition.place());
  }

  private void find(ParameterType type, Place place) {
    if (type instanceof ChoiceType choice) {
      find(choice.options().values(), place);
    } else if (type instanceof ListType list) {
      find(list.item(), place);
    } else if (type instanceof ObjectType object) {
      object.fields().forEach(this::find);
    }
  }

  private void find(ClauseVariant variant) {
    List<String> lines = variant.text().lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      find(List.of(lines.get(line)), new Place.Line(variant.file(), line + 1, 1));
    }
  }

  private void find(Collection<String> texts, Place place) {
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
