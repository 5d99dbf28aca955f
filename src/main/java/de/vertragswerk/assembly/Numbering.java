package de.vertragswerk.assembly;

import de.vertragswerk.document.Inline;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause.HeadingStyle;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.german.ProtectedSpaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of one contract's sections, subsections and annexes, given after all omissions. */
final class Numbering {
  private final LibraryLabels labels;
  private final Map<String, FilledClause> clauses = new LinkedHashMap<>();
  private final Map<String, Integer> sections = new LinkedHashMap<>();
  private final List<Annex> annexes = new ArrayList<>();

  Numbering(ClauseLibrary library, List<FilledClause> filled, Tokens tokens) {
    this.labels = library.labels();
    for (FilledClause each : filled) {
      clauses.put(each.clause().id(), each);
      if (each.clause().headingStyle() == HeadingStyle.NUMBERED) {
        sections.put(each.clause().id(), sections.size() + 1);
      }
      tokens.walk(each.markdown().text(), words -> {}, token -> note(library, token));
    }
  }

  /** Annexes are counted in the order in which the contract first speaks of them. */
  private void note(ClauseLibrary library, Token token) {
    if (token instanceof Token.ToAnnex cited) {
      library.annexes().stream()
          .filter(annex -> annex.id().equals(cited.annex()) && !annexes.contains(annex))
          .forEach(annexes::add);
    }
  }

  /** The annexes the contract speaks of, in their order. */
  List<Annex> annexes() {
    return annexes;
  }

  /** The number of a section; 0 for an unnumbered one. */
  int section(String clause) {
    return sections.getOrDefault(clause, 0);
  }

  /** "§ 7"; empty for an unnumbered section. */
  String sectionLabel(String clause) {
    return sectionLabel(section(clause));
  }

  /** The same for a number. */
  String sectionLabel(int number) {
    return number == 0 ? "" : filled(labels.section(), number);
  }

  private static int subsection(FilledClause clause, int index) {
    boolean counts = clause.clause().headingStyle() == HeadingStyle.NUMBERED;
    return counts ? subsection(clause.markdown().parts(), index) : 0;
  }

  /** The number of a subsection, by its place in a numbered section; 0 when it is not counted. */
  static int subsection(List<ClauseMarkdown.Part> parts, int index) {
    boolean counts = counted(parts) > 1 && parts.get(index).counted();
    return counts ? counted(parts.subList(0, index + 1)) : 0;
  }

  private static int counted(List<ClauseMarkdown.Part> parts) {
    return (int) parts.stream().filter(ClauseMarkdown.Part::counted).count();
  }

  String subsectionLabel(int number) {
    return number == 0 ? "" : filled(labels.subsection(), number);
  }

  String annexLabel(Annex annex) {
    return filled(labels.annex(), annexes.indexOf(annex) + 1);
  }

  static String anchor(Annex annex) {
    return "KVx_" + annex.id();
  }

  private static String filled(String label, int number) {
    return ProtectedSpaces.in(label.replace("{number}", String.valueOf(number)));
  }

  /**
   * The reference to a clause; empty when the contract holds no such place.
   *
   * @param from the clause that refers: inside one section "Absatz 2" is enough
   */
  Optional<Inline.Reference> reference(Token.ToClause target, String from) {
    FilledClause clause = clauses.get(target.clause());
    if (clause == null) {
      return Optional.empty();
    }
    String label = sectionLabel(target.clause());
    String text = label.isEmpty() ? ProtectedSpaces.in(clause.clause().title()) : label;
    if (target.label().isEmpty()) {
      return Optional.of(new Inline.Reference(clause.anchor(), text, null, ""));
    }
    return index(clause, target.label())
        .map(index -> reference(clause, target.clause().equals(from) ? "" : text, text, index));
  }

  /** Without a number of its own a subsection is its section. */
  private Inline.Reference reference(
      FilledClause clause, String before, String section, int index) {
    ClauseMarkdown.Part part = clause.markdown().parts().get(index);
    String anchor = clause.markdown().anchor(part);
    int number = subsection(clause, index);
    if (number == 0) {
      return new Inline.Reference(clause.anchor(), section, anchor, "");
    }
    String words = filled(labels.subsectionReference(), number);
    String tail = before.isEmpty() ? words : "\u00A0" + words;
    return new Inline.Reference(clause.anchor(), before, anchor, tail);
  }

  private static Optional<Integer> index(FilledClause clause, String label) {
    List<ClauseMarkdown.Part> parts = clause.markdown().parts();
    return IntStream.range(0, parts.size())
        .filter(
            index ->
                Marks.isNumber(label)
                    ? counted(parts.subList(0, index + 1)) == Integer.parseInt(label)
                    : parts.get(index).label().equals(label))
        .boxed()
        .findFirst();
  }

  /** The reference to an annex; empty when the library has no such annex. */
  Optional<Inline.Reference> reference(Token.ToAnnex target) {
    return annexes.stream()
        .filter(annex -> annex.id().equals(target.annex()))
        .findFirst()
        .map(annex -> new Inline.Reference(anchor(annex), annexLabel(annex), null, ""));
  }
}
