package de.vertragswerk.assembly;

import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.Section;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes contracts of one library, and what belongs to them. Immutable and shared by threads. */
public final class Assembler {
  private final ClauseLibrary library;
  private final Pictures pictures;
  private final ClauseTemplates templates;
  private final SeparateTexts separate;

  private Assembler(ClauseLibrary library) {
    this.library = library;
    this.pictures = Pictures.of(library);
    this.templates = new ClauseTemplates(pictures);
    this.separate = new SeparateTexts(library, pictures);
  }

  /** Checks and compiles the clause texts of a library that was read without errors. */
  public static AssemblerCompilation compile(ClauseLibrary library) {
    Assembler assembler = new Assembler(library);
    List<Problem> problems = new ArrayList<>();
    for (Clause clause : library.texts()) {
      for (ClauseVariant variant : clause.variants()) {
        problems.addAll(assembler.compile(clause, variant));
      }
    }
    problems.addAll(Pictures.unused(library));
    problems.addAll(AnnexListCheck.check(library));
    return new AssemblerCompilation(assembler, problems);
  }

  private List<Problem> compile(Clause clause, ClauseVariant variant) {
    boolean isLetterhead = clause.equals(library.letterhead());
    TextKind kind = isLetterhead ? TextKind.LETTERHEAD : TextKind.CLAUSE;
    List<Problem> found = new ArrayList<>(TextCheck.check(library, clause, variant, kind));
    found.addAll(MarkdownCheck.check(variant, kind));
    found.addAll(isLetterhead ? ImageMarkCheck.letterhead(variant) : ImageMarkCheck.check(variant));
    found.addAll(ProtectedPhrases.check(clause, variant));
    if (found.isEmpty()) {
      found.addAll(templates.compile(variant));
    }
    return found;
  }

  /** What is wrong with an annex's text; it is checked once, when somebody asks first. */
  public List<Problem> check(Annex annex) {
    return separate.check(annex);
  }

  /** What is wrong with a document's text; it is checked once, when somebody asks first. */
  public List<Problem> check(DocumentKind document) {
    return separate.check(document);
  }

  /**
   * Makes the contract of these parameters, which must be free of errors unless it is for a draft.
   */
  public Assembly assemble(ContractParameters parameters, Purpose purpose) {
    FilledContract contract = new FilledContract(library, parameters, pictures, templates);
    InlineBuilder inlines = contract.inlines();
    List<Section> sections = new ArrayList<>();
    if (purpose.draft()) {
      OpenPoints.section(library.labels().openPoints(), purpose.openPoints())
          .ifPresent(sections::add);
    }
    for (FilledClause clause : contract.clauses()) {
      sections.add(sections(clause, inlines, contract.numbering()).ofClause());
    }
    List<Figure> letterhead = letterhead(contract, inlines);
    DocumentHead head = new HeadBuilder(library, parameters).head(purpose, letterhead);
    contract.problems().addAll(AnnexListCheck.check(contract));
    return new Assembly(new ContractDocument(head, sections), contract.problems());
  }

  private SectionBuilder sections(FilledClause text, InlineBuilder inlines, Numbering numbering) {
    BlockBuilder blocks = new BlockBuilder(text, inlines, numbering, library.labels());
    return new SectionBuilder(text, inlines, numbering, blocks);
  }

  /** In a draft a picture that is still missing leaves no gap above the title. */
  private List<Figure> letterhead(FilledContract contract, InlineBuilder inlines) {
    Clause letterhead = library.letterhead();
    Optional<FilledClause> filled =
        letterhead == null
            ? Optional.empty()
            : contract.fill(letterhead, letterhead.standard(), TextKind.LETTERHEAD, templates);
    return filled.map(clause -> figures(clause, inlines, contract.numbering())).orElse(List.of());
  }

  private List<Figure> figures(
      FilledClause letterhead, InlineBuilder inlines, Numbering numbering) {
    BlockBuilder blocks = new BlockBuilder(letterhead, inlines, numbering, library.labels());
    return letterhead.markdown().parts().stream()
        .flatMap(part -> blocks.build(part).stream())
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  /**
   * Makes the annexes that the contract of these parameters lists, each as a document of its own.
   *
   * @param purpose that of the contract
   */
  public AnnexAssembly assembleAnnexes(ContractParameters parameters, Purpose purpose) {
    FilledContract contract = new FilledContract(library, parameters, pictures, templates);
    HeadBuilder heads = new HeadBuilder(library, parameters);
    List<AnnexAssembly.Made> made = new ArrayList<>();
    for (Annex annex : contract.numbering().annexes()) {
      List<Problem> broken = check(annex);
      contract.problems().addAll(broken);
      if (broken.isEmpty()) {
        DocumentHead head = heads.ofAnnex(annex, contract.numbering().annexLabel(annex), purpose);
        contract
            .fill(annex.text(), annex.text().standard(), TextKind.ANNEX, separate.templates())
            .map(text -> document(head, text, contract))
            .ifPresent(document -> made.add(new AnnexAssembly.Made(annex, document)));
      }
    }
    return new AnnexAssembly(made, contract.problems());
  }

  private ContractDocument document(DocumentHead head, FilledClause text, FilledContract contract) {
    SectionBuilder sections = sections(text, contract.inlinesBeside(), contract.numbering());
    return new ContractDocument(head, sections.ofSeparateText());
  }
}
