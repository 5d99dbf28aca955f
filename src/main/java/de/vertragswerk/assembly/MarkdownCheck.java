package de.vertragswerk.assembly;

import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

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

  /** What stands for them is as long as they are, so that lines and columns stay what they are. */
  private static final Pattern NOT_MARKDOWN =
      Pattern.compile(
          "\\[/?#(?:\"[^\"]*+\"|'[^']*+'|[^\\]\"']++)*+\\]"
              + "|\\$\\{(?:\"[^\"]*+\"|'[^']*+'|[^}\"']++)*+\\}");

  private static final int HEADING_LEVEL = 2;

  private static final Parser PARSER =
      ClauseMarkdown.parser().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** In running text they would print as they are. */
  private static final Pattern STRAY =
      Pattern.compile(
          "\\*\\*|\\{#|\\[\\[(?:signatures(?::electronic)?|annexes|changes)\\]\\]|[\\uE000-\\uF8FF]");

  private final TextPosition position;
  private final ClauseVariant variant;
  private final TextKind kind;
  private final List<Problem> problems = new ArrayList<>();

  private MarkdownCheck(ClauseVariant variant, TextKind kind) {
    this.variant = variant;
    this.kind = kind;
    this.position = new TextPosition(variant.file(), variant.text());
  }

  /** What came of a text whose conditions joined what the check saw apart. */
  static List<Problem> filled(ClauseVariant variant, TextKind kind, ClauseMarkdown markdown) {
    MarkdownCheck check = new MarkdownCheck(variant, kind);
    check.visit(
        markdown.document(),
        node -> signsTwice(node) || (node instanceof Text text && markdown.showsAmongWords(text)));
    return check.problems;
  }

  private static boolean signsTwice(Node node) {
    return isSignatures(node) && isSignatures(node.getNext());
  }

  private static boolean isSignatures(@Nullable Node node) {
    return node instanceof Paragraph paragraph
        && Marks.isSignatures(ClauseMarkdown.blockMark(paragraph));
  }

  static List<Problem> check(ClauseVariant variant, TextKind kind) {
    MarkdownCheck check = new MarkdownCheck(variant, kind);
    check.visit(parse(variant), node -> printsMark(node) || check.isUnderlinedHeading(node));
    return check.problems;
  }

  /** The Markdown of a text that is not filled yet; its lines and columns are those of the text. */
  static Node parse(ClauseVariant variant) {
    return PARSER.parse(markdownOf(variant.text()));
  }

  private static String markdownOf(String text) {
    Matcher matcher = NOT_MARKDOWN.matcher(text);
    return matcher.replaceAll(
        part -> {
          int length = part.group().length();
          if (part.group().startsWith("$")) {
            return "x".repeat(length);
          }
          // no spaces inside a line, since four of those would begin code
          return (fillsLine(text, part.start(), part.end()) ? " " : Marks.NOTHING).repeat(length);
        });
  }

  private static boolean fillsLine(String text, int start, int end) {
    int next = text.indexOf('\n', end);
    String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
    return before.isBlank() && text.substring(end, next < 0 ? text.length() : next).isBlank();
  }

  private void visit(Node parent, Predicate<Node> wrong) {
    for (Node node : ClauseMarkdown.children(parent)) {
      boolean unknown = !KNOWN.contains(node.getClass()) && !isOwnHeading(node);
      if (unknown || beginsWithoutWords(node) || wrong.test(node)) {
        complain(node);
      } else {
        visit(node, wrong);
      }
    }
  }

  /** Texts beside the contract have headings, of one level. */
  private boolean isOwnHeading(Node node) {
    return kind.isSeparate()
        && node instanceof Heading heading
        && heading.getLevel() == HEADING_LEVEL
        && node.getParent() instanceof Document
        && node.getFirstChild() != null;
  }

  /** Nobody means a heading who types a line of dashes. */
  private boolean isUnderlinedHeading(Node node) {
    return node instanceof Heading
        && !node.getSourceSpans().isEmpty()
        && variant.text().charAt(node.getSourceSpans().get(0).getInputIndex()) != '#';
  }

  /** An item that holds nothing at all is none. */
  private static boolean beginsWithoutWords(Node node) {
    return node instanceof ListItem
        && node.getFirstChild() != null
        && !(node.getFirstChild() instanceof Paragraph);
  }

  private static boolean printsMark(Node node) {
    if (isSignatures(node)) {
      return !isFollowedByParties(node);
    }
    return node instanceof Text text && STRAY.matcher(words(text)).find();
  }

  /** Two marks before one list are the branches of a condition. */
  private static boolean isFollowedByParties(Node mark) {
    if (isSignatures(mark.getNext())) {
      return isFollowedByParties(mark.getNext());
    }
    return mark.getNext() instanceof ListBlock parties
        && ClauseMarkdown.children(parties).stream()
            .allMatch(
                party -> ClauseMarkdown.children(party).stream().anyMatch(ClauseMarkdown::isList));
  }

  /** A text without the marks that are at home where it stands. */
  private static String words(Text text) {
    Node parent = text.getParent();
    if (parent instanceof Paragraph paragraph && !ClauseMarkdown.blockMark(paragraph).isEmpty()) {
      return "";
    }
    boolean opens = parent.getParent() instanceof Document && text.getPrevious() == null;
    String words = text.getLiteral().replace(Marks.NOTHING, "");
    return opens ? Marks.LABEL.matcher(words).replaceFirst("") : words;
  }

  private void complain(Node node) {
    problems.add(
        Problem.error("library.unknown-markup", position.of(node))
            .with("subject", node.getClass().getSimpleName()));
  }
}
