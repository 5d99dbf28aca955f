package de.vertragswerk.assembly;

import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Holds pictures to their place: alone in a paragraph that is in no list and no table. */
final class ImageMarkCheck extends AbstractVisitor {
  private static final int SHOWN_WORDS = 40;

  private final TextPosition position;
  private final List<Problem> problems = new ArrayList<>();

  private ImageMarkCheck(ClauseVariant variant) {
    this.position = new TextPosition(variant.file(), variant.text());
  }

  static List<Problem> check(ClauseVariant variant, Node markdown) {
    ImageMarkCheck check = new ImageMarkCheck(variant);
    markdown.accept(check);
    return check.problems;
  }

  /** Finds in a letterhead what is no picture. */
  static List<Problem> letterhead(ClauseVariant variant, Node markdown) {
    ImageMarkCheck check = new ImageMarkCheck(variant);
    for (Node node : ClauseMarkdown.children(markdown)) {
      if (!isImage(node)) {
        check.complain("letterhead-holds-text", node, firstWords(node));
      }
    }
    return check.problems;
  }

  @Override
  public void visit(Text text) {
    Matcher mark = Marks.IMAGE.matcher(text.getLiteral());
    if (mark.find() && !isImage(text.getParent())) {
      complain("image-in-running-text", text, mark.group(1));
    }
  }

  private static boolean isImage(Node node) {
    return node instanceof Paragraph paragraph
        && paragraph.getParent() instanceof Document
        && ClauseMarkdown.blockMark(paragraph).startsWith(Marks.IMAGE_PREFIX);
  }

  private static String firstWords(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral().replace(Marks.NOTHING, ""));
          }
        });
    int shown = Math.min(SHOWN_WORDS, words.codePointCount(0, words.length()));
    return words.substring(0, words.offsetByCodePoints(0, shown));
  }

  private void complain(String kind, Node node, String subject) {
    problems.add(Problem.error("library." + kind, position.of(node)).with("subject", subject));
  }
}
