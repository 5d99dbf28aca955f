package de.vertragswerk.assembly;

import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Holds places to fill in to where they can stand: in paragraphs, after the words that begin a list
 * item, and in the body of tables.
 */
final class FieldMarkCheck extends AbstractVisitor {
  private final TextPosition position;
  private final List<Problem> problems = new ArrayList<>();

  private FieldMarkCheck(ClauseVariant variant) {
    this.position = new TextPosition(variant.file(), variant.text());
  }

  static List<Problem> check(ClauseVariant variant) {
    FieldMarkCheck check = new FieldMarkCheck(variant);
    MarkdownCheck.parse(variant).accept(check);
    return check.problems;
  }

  @Override
  public void visit(Text text) {
    Matcher mark = Marks.REFERENCE.matcher(text.getLiteral());
    while (mark.find()) {
      boolean beginsText =
          text.getPrevious() == null
              && text.getLiteral().substring(0, mark.start()).replace(Marks.NOTHING, "").isBlank();
      if (Marks.isField(mark.group(1)) && !canStand(text.getParent(), beginsText)) {
        problems.add(
            Problem.error("library.misplaced-field", position.of(text))
                .with("subject", mark.group(1)));
      }
    }
  }

  private static boolean canStand(Node home, boolean begins) {
    for (Node up = home; up != null; up = up.getParent()) {
      boolean signs =
          up instanceof ListBlock
              && up.getPrevious() instanceof Paragraph before
              && Marks.isSignatures(ClauseMarkdown.blockMark(before));
      if (signs
          || up instanceof StrongEmphasis
          || up instanceof Heading
          || up instanceof TableHead
          || (up instanceof Paragraph caption && ClauseMarkdown.isCaption(caption))) {
        return false;
      }
    }
    boolean beginsItem =
        begins && home.getParent() instanceof ListItem && home.getPrevious() == null;
    return !beginsItem;
  }
}
