package de.vertragswerk.assembly;

import de.vertragswerk.assembly.ClauseTemplates.TextFailure;
import de.vertragswerk.assembly.ValueModels.HashModel;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of one contract, filled and numbered: what its own text is made of, and what the
 * texts beside it refer to.
 */
final class FilledContract {
  private final HashModel model;
  private final Tokens tokens = new Tokens();
  private final List<Problem> problems = new ArrayList<>();
  private final List<FilledClause> clauses = new ArrayList<>();
  private final Numbering numbering;

  FilledContract(
      ClauseLibrary library,
      ContractParameters parameters,
      Pictures pictures,
      ClauseTemplates templates) {
    this.model = new ContractModel(library, parameters, tokens, pictures).root();
    for (Clause clause : library.clauses()) {
      variant(clause, parameters)
          .flatMap(variant -> fill(clause, variant, TextKind.CLAUSE, templates))
          .ifPresent(clauses::add);
    }
    if (!tokens.holdReferenceToAnnex()) {
      clauses.removeIf(clause -> clause.markdown().onlyListsAnnexes());
    }
    this.numbering = new Numbering(library, clauses, tokens);
  }

  private static Optional<ClauseVariant> variant(Clause clause, ContractParameters parameters) {
    if (!clause.isProvision()) {
      return Optional.of(clause.standard());
    }
    return Optional.ofNullable(parameters.variants().get(clause.id())).flatMap(clause::variant);
  }

  /**
   * A text with the values of this contract. A general part may say nothing for some parameters; a
   * provision, an annex or a document that says nothing is lost.
   */
  Optional<FilledClause> fill(
      Clause clause, ClauseVariant variant, TextKind kind, ClauseTemplates templates) {
    try {
      String text = templates.fill(variant, model);
      ClauseMarkdown markdown = ClauseMarkdown.of(clause.id(), text, tokens);
      List<Problem> unknown = MarkdownCheck.filled(variant, kind, markdown);
      problems.addAll(unknown);
      if (unknown.isEmpty() && !markdown.parts().isEmpty()) {
        return Optional.of(new FilledClause(clause, variant, markdown));
      }
      if (unknown.isEmpty() && (clause.isProvision() || kind.isSeparate())) {
        problems.add(
            Problem.error("library.empty-clause", new Place.Whole(variant.file()))
                .with("subject", clause.id()));
      }
    } catch (TextFailure failure) {
      problems.add(failure.problem());
    }
    return Optional.empty();
  }

  List<FilledClause> clauses() {
    return clauses;
  }

  Numbering numbering() {
    return numbering;
  }

  /** For the contract's own texts. */
  InlineBuilder inlines() {
    return InlineBuilder.ofContract(tokens, numbering, problems);
  }

  /** For a text beside the contract. */
  InlineBuilder inlinesBeside() {
    return InlineBuilder.beside(tokens, numbering, problems);
  }

  /** What was found so far; what is built of the contract finds more. */
  List<Problem> problems() {
    return problems;
  }
}
