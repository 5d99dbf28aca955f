package de.vertragswerk.assembly;

import de.vertragswerk.document.Inline;
import de.vertragswerk.german.ProtectedSpaces;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns the running text of Markdown into the inline nodes of the document tree. */
final class InlineBuilder {
  private final Tokens tokens;
  private final Numbering numbering;
  private final ValueAnchors anchors = new ValueAnchors();
  private final boolean links;
  private final List<Problem> problems;

  private InlineBuilder(Tokens tokens, Numbering numbering, boolean links, List<Problem> problems) {
    this.tokens = tokens;
    this.numbering = numbering;
    this.links = links;
    this.problems = problems;
  }

  /** For the texts of a contract, whose references lead to its own places. */
  static InlineBuilder ofContract(Tokens tokens, Numbering numbering, List<Problem> problems) {
    return new InlineBuilder(tokens, numbering, true, problems);
  }

  /** For a text beside the contract: its references only name the contract's places. */
  static InlineBuilder beside(Tokens tokens, Numbering numbering, List<Problem> problems) {
    return new InlineBuilder(tokens, numbering, false, problems);
  }

  /** The running text of a paragraph, or of a table's cell, that holds nothing to fill in. */
  List<Inline> build(Node parent, boolean inTable, FilledClause clause) {
    List<Piece> pieces = pieces(parent, inTable, clause);
    if (pieces.size() > 1) {
      throw new IllegalStateException("let through by the check: something to fill in");
    }
    return pieces.get(0).words();
  }

  /** The same, cut at each place to fill in; the first piece begins with none. */
  List<Piece> pieces(Node parent, boolean inTable, FilledClause clause) {
    Run run = new Run(inTable, clause);
    ClauseMarkdown.forEachChild(parent, run::add);
    run.flush();
    return run.pieces.size() == 1
        ? List.copyOf(run.pieces)
        : run.pieces.stream().map(Piece::trimmed).toList();
  }

  private final class Run {
    private final boolean inTable;
    private final FilledClause clause;
    private final List<Piece> pieces = new ArrayList<>();
    private List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Run(boolean inTable, FilledClause clause) {
      this.inTable = inTable;
      this.clause = clause;
      begin(null);
    }

    private void begin(Token.@Nullable ToFillIn mark) {
      inlines = new ArrayList<>();
      pieces.add(new Piece(mark, inlines));
    }

    void add(Node node) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        text.append(' ');
      } else if (node instanceof HardLineBreak) {
        flush();
        inlines.add(new Inline.LineBreak());
      } else if (node instanceof StrongEmphasis) {
        flush();
        inlines.add(new Inline.Strong(build(node, inTable, clause)));
      } else {
        throw new IllegalStateException("let through by the check: " + node);
      }
    }

    void flush() {
      String words = inlines.isEmpty() ? text.toString().stripLeading() : text.toString();
      tokens.walk(ProtectedSpaces.in(words), this::words, this::token);
      text.setLength(0);
    }

    private void words(String words) {
      int last = inlines.size() - 1;
      if (last >= 0 && inlines.get(last) instanceof Inline.Text before) {
        inlines.set(last, new Inline.Text(before.text() + words));
      } else {
        inlines.add(new Inline.Text(words));
      }
    }

    private void token(Token token) {
      if (token instanceof Token.Filled filled) {
        value(filled);
      } else if (token instanceof Token.Words library) {
        words(library.text());
      } else if (token instanceof Token.ToClause target) {
        String name = target.clause() + (target.label().isEmpty() ? "" : "#" + target.label());
        reference(numbering.reference(target, clause.clause().id()), name);
      } else if (token instanceof Token.ToAnnex target) {
        reference(numbering.reference(target), Marks.ANNEX_PREFIX + target.annex());
      } else if (token instanceof Token.ToFillIn mark) {
        begin(mark);
      }
    }

    private void reference(Optional<Inline.Reference> reference, String target) {
      reference.ifPresentOrElse(
          found -> {
            if (links) {
              inlines.add(found);
            } else {
              words(found.text());
            }
          },
          () ->
              problems.add(
                  Problem.error("library.dead-reference", file()).with("subject", target)));
    }

    private Place file() {
      return new Place.Whole(clause.variant().file());
    }

    /** A value of several lines becomes several values, since texts hold no line breaks. */
    private void value(Token.Filled filled) {
      String printed = inTable ? filled.inTables() : filled.inText();
      boolean first = true;
      for (String line : printed.split("\n", -1)) {
        if (!first) {
          inlines.add(new Inline.LineBreak());
        }
        first = false;
        if (!line.isEmpty()) {
          String id = filled.path() == null ? "" : anchors.next(filled.path());
          inlines.add(new Inline.Value(id, filled.source(), line, filled.missing()));
        }
      }
    }
  }
}
