package de.vertragswerk.assembly;

import de.vertragswerk.change.Change;
import de.vertragswerk.change.CitedAnnex;
import de.vertragswerk.change.ContractChanges;
import de.vertragswerk.change.ContractVersion;
import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.Section;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.ChangeWords;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.german.ProtectedSpaces;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes contracts of one library, and what belongs to them. Immutable and shared by threads. */
public final class Assembler {
  private final ClauseLibrary library;
  private final Pictures pictures;
  private final ClauseTemplates templates;
  private final SeparateTexts separate;

  private Assembler(ClauseLibrary library, @Nullable Branches branches) {
    this.library = library;
    this.pictures = Pictures.of(library);
    this.templates = new ClauseTemplates(pictures, branches);
    this.separate = new SeparateTexts(library, pictures);
  }

  /** Checks and compiles the clause texts of a library that was read without errors. */
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
    problems.addAll(AnnexListCheck.check(library));
    return new AssemblerCompilation(assembler, problems);
  }

  /**
   * Makes contracts of a library whose texts are known to have no error: each is compiled when the
   * first contract needs it.
   */
  public static Assembler ofProven(ClauseLibrary library) {
    return new Assembler(library, null);
  }

  private List<Problem> compile(Clause clause, ClauseVariant variant) {
    boolean isLetterhead = clause.equals(library.letterhead());
    TextKind kind = isLetterhead ? TextKind.LETTERHEAD : TextKind.CLAUSE;
    List<Problem> found = new ArrayList<>(TextCheck.check(library, clause, variant, kind));
    Node markdown = MarkdownCheck.parse(variant);
    found.addAll(MarkdownCheck.check(variant, markdown, kind));
    found.addAll(
        isLetterhead
            ? ImageMarkCheck.letterhead(variant, markdown)
            : ImageMarkCheck.check(variant, markdown));
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
    List<Section> sections = new ArrayList<>(openPoints(purpose));
    sections.addAll(sections(contract, inlines));
    List<Figure> letterhead = letterhead(contract, inlines);
    DocumentHead head = new HeadBuilder(library, parameters).head(purpose, letterhead);
    contract.problems().addAll(AnnexListCheck.check(contract));
    return new Assembly(new ContractDocument(head, sections), contract.problems());
  }

  private List<Section> openPoints(Purpose purpose) {
    return purpose.draft()
        ? OpenPoints.section(library.labels().openPoints(), purpose.openPoints()).stream().toList()
        : List.of();
  }

  private List<Section> sections(FilledContract contract, InlineBuilder inlines) {
    Numbering numbering = contract.numbering();
    return contract.clauses().stream()
        .map(
            clause ->
                new SectionBuilder(
                        clause,
                        inlines,
                        numbering,
                        new BlockBuilder(clause, inlines, numbering, library.labels()))
                    .ofClause())
        .toList();
  }

  private List<Section> sections(FilledClause text, FilledContract contract, List<Block> changes) {
    InlineBuilder inlines = contract.inlinesBeside();
    Numbering numbering = contract.numbering();
    BlockBuilder blocks = new BlockBuilder(text, inlines, numbering, library.labels(), changes);
    return new SectionBuilder(text, inlines, numbering, blocks).ofSeparateText();
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
            .map(text -> new ContractDocument(head, sections(text, contract, List.of())))
            .ifPresent(document -> made.add(new AnnexAssembly.Made(annex, document)));
      }
    }
    return new AnnexAssembly(made, contract.problems());
  }

  /**
   * Makes a document of a contract's data.
   *
   * @param parameters of the contract, with the document's own
   * @param earlier the contract's before it was changed; null for a document that says nothing of
   *     that
   */
  public Assembly assembleDocument(
      DocumentKind kind,
      ContractParameters parameters,
      @Nullable ContractParameters earlier,
      Purpose purpose) {
    ClauseLibrary scope = library.forDocument(kind);
    FilledContract contract = new FilledContract(scope, parameters, pictures, templates);
    contract.problems().addAll(check(kind));
    List<Figure> letterhead =
        kind.letterhead() ? letterhead(contract, contract.inlinesBeside()) : List.of();
    DocumentHead head = new HeadBuilder(scope, parameters).ofDocument(kind, purpose, letterhead);
    List<Section> sections = new ArrayList<>(openPoints(purpose));
    if (check(kind).isEmpty()) {
      contract
          .fill(kind.text(), kind.text().standard(), SeparateTexts.kind(kind), separate.templates())
          .map(text -> sections(text, contract, changes(text, earlier, parameters, contract)))
          .ifPresent(sections::addAll);
    }
    return new Assembly(new ContractDocument(head, sections), contract.problems());
  }

  private List<Block> changes(
      FilledClause text,
      @Nullable ContractParameters earlier,
      ContractParameters parameters,
      FilledContract contract) {
    ChangeWords words = library.labels().changes();
    if (earlier == null || words == null) {
      return List.of();
    }
    List<Change> changes = ContractChanges.between(version(earlier), version(parameters));
    if (changes.isEmpty()) {
      contract.problems().add(Problem.error("document.nothing-changed", new Place.Whole("")));
    }
    ChangeWriter writer = new ChangeWriter(library, words, text.clause(), text.origin());
    List<Block> blocks = new ArrayList<>(writer.write(changes));
    blocks.addAll(
        new ChangeTable(words, writer, text.origin())
            .of(new ChangedValues(library, earlier, parameters).find()));
    return blocks;
  }

  private ContractVersion version(ContractParameters parameters) {
    FilledContract contract = new FilledContract(library, parameters, pictures, templates);
    Numbering numbering = contract.numbering();
    return new ContractVersion(
        sections(contract, contract.inlines()),
        numbering.annexes().stream()
            .map(
                annex ->
                    new CitedAnnex(
                        annex.id(), numbering.annexLabel(annex), ProtectedSpaces.in(annex.title())))
            .toList());
  }
}
