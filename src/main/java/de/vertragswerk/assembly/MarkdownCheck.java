package de.vertragswerk.assembly;

import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Finds Markdown that a contract cannot show. */
final class MarkdownCheck {
  private static final Set<Class<? extends Node>> KNOWN =
      Set.of(
          Paragraph.class,
          Text.class,
          SoftLineBreak.class,
          HardLineBreak.class,
          StrongEmphasis.class,
          OrderedList.class,
          BulletList.class,
          ListItem.class,
          BlockQuote.class,
          TableBlock.class,
          TableHead.class,
          TableBody.class,
          TableRow.class,
          TableCell.class);

  /** Directives and values become spaces, so that lines and columns stay what they are. */
  private static final Pattern NOT_MARKDOWN =
      Pattern.compile(
          "\\[/?#(?:\"[^\"]*\"|'[^']*'|[^\\]\"'])*\\]|\\$\\{(?:\"[^\"]*\"|'[^']*'|[^}\"'])*\\}");

  private final TextPosition position;
  private final List<Problem> problems = new ArrayList<>();

  private MarkdownCheck(ClauseVariant variant) {
    this.position = new TextPosition(variant.file(), variant.text());
  }

  static List<Problem> check(ClauseVariant variant) {
    MarkdownCheck check = new MarkdownCheck(variant);
    check.visit(ClauseMarkdown.PARSER.parse(markdownOf(variant.text())));
    return check.problems;
  }

  private static String markdownOf(String text) {
    Matcher matcher = NOT_MARKDOWN.matcher(text);
    return matcher.replaceAll(
        part -> {
          boolean isValue = part.group().startsWith("$");
          return (isValue ? "x" : " ").repeat(part.group().length());
        });
  }

  private void visit(Node parent) {
    for (Node node : ClauseMarkdown.children(parent)) {
      boolean unknown = !KNOWN.contains(node.getClass());
      boolean wordless = node instanceof ListItem && !(node.getFirstChild() instanceof Paragraph);
      if (unknown || wordless) {
        complain(node);
      } else {
        visit(node);
      }
    }
  }

  private void complain(Node node) {
    int offset = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
    problems.add(
        Problem.error("library.unknown-markup", position.at(offset))
            .with("subject", node.getClass().getSimpleName()));
  }
}
