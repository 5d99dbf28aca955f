package de.vertragswerk.assembly;

import de.vertragswerk.assembly.ClauseTemplates.TextFailure;
import de.vertragswerk.assembly.ValueModels.HashModel;
import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.HeadingStyle;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.german.ProtectedSpaces;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes contracts of one library. Immutable and shared by threads. */
public final class Assembler {
  private final ClauseLibrary library;
  private final Pictures pictures;
  private final ClauseTemplates templates;
  private final @Nullable Branches branches;

  private Assembler(ClauseLibrary library, @Nullable Branches branches) {
    this.library = library;
    this.branches = branches;
    this.pictures = Pictures.of(library);
    this.templates = new ClauseTemplates(pictures, branches);
  }

  /** Checks and compiles all texts of a library that was read without errors. */
  public static AssemblerCompilation compile(ClauseLibrary library) {
    return compile(new Assembler(library, null));
  }

  /**
   * The same for an assembler that tells which way the conditions of the texts go. It is not for
   * several threads.
   */
  public static AssemblerCompilation watched(ClauseLibrary library, Branches branches) {
    return compile(new Assembler(library, branches));
  }

  private static AssemblerCompilation compile(Assembler assembler) {
    ClauseLibrary library = assembler.library;
    List<Problem> problems = new ArrayList<>();
    for (Clause clause : library.texts()) {
      for (ClauseVariant variant : clause.variants()) {
        problems.addAll(assembler.compile(clause, variant));
      }
    }
    problems.addAll(Pictures.unused(library));
    return new AssemblerCompilation(assembler, problems);
  }

  private List<Problem> compile(Clause clause, ClauseVariant variant) {
    List<Problem> found = new ArrayList<>(TextCheck.check(library, clause, variant));
    found.addAll(MarkdownCheck.check(variant));
    found.addAll(
        clause.equals(library.letterhead())
            ? ImageMarkCheck.letterhead(variant)
            : ImageMarkCheck.check(variant));
    found.addAll(ProtectedPhrases.check(clause, variant));
    if (found.isEmpty()) {
      found.addAll(templates.compile(variant));
    }
    return found;
  }

  /**
   * Makes the contract of these parameters, which must be free of errors unless it is for a draft.
   */
  public Assembly assemble(ContractParameters parameters, Purpose purpose) {
    List<Problem> problems = new ArrayList<>();
    Tokens tokens = new Tokens();
    HashModel contract = new ContractModel(library, parameters, tokens, pictures).root();
    HashModel model = branches == null ? contract : branches.with(contract);
    List<FilledClause> filled = fill(parameters, model, tokens, problems);
    if (!tokens.holdReferenceToAnnex()) {
      filled.removeIf(clause -> clause.markdown().onlyListsAnnexes());
    }
    Numbering numbering = new Numbering(library, filled, tokens);
    InlineBuilder inlines = new InlineBuilder(tokens, numbering, new ValueAnchors(), problems);
    List<Section> sections = new ArrayList<>();
    if (purpose.draft()) {
      OpenPoints.section(library.labels().openPoints(), purpose.openPoints())
          .ifPresent(sections::add);
    }
    for (FilledClause clause : filled) {
      sections.add(section(clause, inlines, numbering));
    }
    List<Figure> letterhead =
        Optional.ofNullable(library.letterhead())
            .flatMap(clause -> fill(clause, clause.standard(), model, tokens, problems))
            .map(clause -> figures(clause, inlines, numbering))
            .orElse(List.of());
    DocumentHead head = new HeadBuilder(library, parameters).head(purpose, letterhead);
    return new Assembly(new ContractDocument(head, sections), problems);
  }

  /** In a draft a picture that is still missing leaves no gap above the title. */
  private List<Figure> figures(
      FilledClause letterhead, InlineBuilder inlines, Numbering numbering) {
    BlockBuilder blocks = new BlockBuilder(letterhead, inlines, numbering, library.labels());
    return letterhead.markdown().parts().stream()
        .flatMap(part -> blocks.build(part).stream())
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  private List<FilledClause> fill(
      ContractParameters parameters, HashModel model, Tokens tokens, List<Problem> problems) {
    List<FilledClause> filled = new ArrayList<>();
    for (Clause clause : library.clauses()) {
      variant(clause, parameters)
          .flatMap(variant -> fill(clause, variant, model, tokens, problems))
          .ifPresent(filled::add);
    }
    return filled;
  }

  private static Optional<ClauseVariant> variant(Clause clause, ContractParameters parameters) {
    if (!clause.isProvision()) {
      return Optional.of(clause.standard());
    }
    return Optional.ofNullable(parameters.variants().get(clause.id())).flatMap(clause::variant);
  }

  /** A general part may say nothing for some parameters; a provision that says nothing is lost. */
  private Optional<FilledClause> fill(
      Clause clause,
      ClauseVariant variant,
      HashModel model,
      Tokens tokens,
      List<Problem> problems) {
    try {
      String text = templates.fill(variant, model);
      ClauseMarkdown markdown = ClauseMarkdown.of(clause.id(), text, tokens);
      List<Problem> unknown = MarkdownCheck.filled(variant, markdown);
      problems.addAll(unknown);
      if (unknown.isEmpty() && !markdown.parts().isEmpty()) {
        return Optional.of(new FilledClause(clause, variant, markdown));
      }
      if (unknown.isEmpty() && clause.isProvision()) {
        problems.add(
            Problem.error("library.empty-clause", new Place.Whole(variant.file()))
                .with("subject", clause.id()));
      }
    } catch (TextFailure failure) {
      problems.add(failure.problem());
    }
    return Optional.empty();
  }

  private Section section(FilledClause filled, InlineBuilder inlines, Numbering numbering) {
    BlockBuilder blocks = new BlockBuilder(filled, inlines, numbering, library.labels());
    List<Subsection> subsections = new ArrayList<>();
    List<ClauseMarkdown.Part> parts = filled.markdown().parts();
    for (int index = 0; index < parts.size(); index++) {
      int number = numbering.subsection(filled, index);
      List<Block> content = blocks.build(parts.get(index));
      if (!content.isEmpty()) {
        subsections.add(new Subsection(number, numbering.subsectionLabel(number), content));
      }
    }
    Clause clause = filled.clause();
    return new Section(
        filled.anchor(),
        clause.id(),
        numbering.section(clause.id()),
        numbering.sectionLabel(clause.id()),
        clause.headingStyle() == HeadingStyle.NONE ? "" : ProtectedSpaces.in(clause.title()),
        PageOrientation.valueOf(clause.orientation().name()),
        subsections,
        filled.origin());
  }
}
