package de.vertragswerk.assembly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The filled text of one clause as Markdown, cut into subsections. Each paragraph that prints has
 * its anchor from the start, so that a reference from anywhere can name it.
 */
final class ClauseMarkdown {
  private static final Parser PARSER = parser().build();

  /**
   * What one subsection is made of.
   *
   * @param label its name in references; empty when it has none
   * @param counted whether it begins with words, which is what subsections are counted by
   */
  record Part(String label, boolean counted, List<Node> nodes) {}

  /**
   * What stands under one heading.
   *
   * @param heading null for what stands before the first one, and in clauses
   * @param anchor of the heading
   */
  record Chapter(@Nullable Heading heading, String anchor, List<Part> parts) {}

  /** What the Markdown of clause texts is, for all who read it. */
  static Parser.Builder parser() {
    return Parser.builder().extensions(List.of(TablesExtension.create()));
  }

  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final IdentityHashMap<Paragraph, String> anchors = new IdentityHashMap<>();
  private final String clause;
  private final String text;
  private final Tokens tokens;
  private final Node document;
  private int anchored;

  private ClauseMarkdown(String clause, String text, Tokens tokens) {
    this.clause = clause;
    this.text = text;
    this.tokens = tokens;
    this.document = PARSER.parse(text);
  }

  /** Cuts a text that holds tokens instead of values and references. */
  static ClauseMarkdown of(String clause, String text, Tokens tokens) {
    ClauseMarkdown markdown = new ClauseMarkdown(clause, withReferences(text, tokens), tokens);
    forEachChild(markdown.document, markdown::add);
    return markdown;
  }

  private static String withReferences(String text, Tokens tokens) {
    Matcher matcher = Marks.REFERENCE.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      String target = matcher.group(1);
      String mark = Marks.isBlock(target) ? matcher.group() : tokens.mark(reference(target));
      matcher.appendReplacement(replaced, Matcher.quoteReplacement(mark));
    }
    return matcher.appendTail(replaced).toString();
  }

  private static Token reference(String target) {
    Token.ToFillIn field = Marks.field(target);
    if (field != null) {
      return field;
    }
    return target.startsWith(Marks.ANNEX_PREFIX)
        ? new Token.ToAnnex(target.substring(Marks.ANNEX_PREFIX.length()))
        : new Token.ToClause(ReferenceCheck.clauseOf(target), ReferenceCheck.labelOf(target));
  }

  List<Part> parts() {
    return parts;
  }

  /** The parts by the headings they stand under. */
  List<Chapter> chapters() {
    return chapters;
  }

  /** The text with a token for each value and reference. */
  String text() {
    return text;
  }

  Node document() {
    return document;
  }

  /** Whether it says nothing but what annexes there are. */
  boolean onlyListsAnnexes() {
    return children(document).stream()
        .allMatch(
            node ->
                node instanceof Paragraph paragraph && blockMark(paragraph).equals(Marks.ANNEXES));
  }

  /** The anchor of a paragraph that prints. */
  String anchor(Paragraph paragraph) {
    String anchor = anchors.get(paragraph);
    if (anchor == null) {
      throw new IllegalArgumentException("this paragraph does not print");
    }
    return anchor;
  }

  /** The anchor of a subsection's first paragraph; null when it begins with a table. */
  @Nullable String anchor(Part part) {
    return part.nodes().get(0) instanceof Paragraph first ? anchors.get(first) : null;
  }

  private void add(Node node) {
    if (node instanceof Heading heading) {
      chapters.add(new Chapter(heading, nextAnchor(), new ArrayList<>()));
      return;
    }
    if (chapters.isEmpty()) {
      chapters.add(new Chapter(null, "KVa_" + clause + "_0", new ArrayList<>()));
    }
    List<Part> here = chapters.get(chapters.size() - 1).parts();
    boolean opens = node instanceof Paragraph paragraph && prints(paragraph) && speaks(paragraph);
    if (opens || here.isEmpty()) {
      boolean counted = opens || node instanceof BlockQuote;
      here.add(new Part(takeLabel(node), counted, new ArrayList<>()));
      parts.add(here.get(here.size() - 1));
    }
    append(node, here.get(here.size() - 1).nodes());
    giveAnchors(node);
  }

  private String nextAnchor() {
    anchored++;
    return "KVa_" + clause + "_" + anchored;
  }

  /** What is only to be filled in belongs to the words before it. */
  private boolean speaks(Paragraph paragraph) {
    return !(paragraph.getFirstChild() instanceof Text first
        && tokens.beginsWithField(first.getLiteral()));
  }

  /** Whether a paragraph is one of the contract: neither a caption, nor a mark, nor a picture. */
  private boolean prints(Paragraph paragraph) {
    return !isCaption(paragraph) && blockMark(paragraph).isEmpty() && shown(paragraph) == null;
  }

  /** The picture that is all a paragraph says; null when it says something else. */
  Token.@Nullable Shown shown(Paragraph paragraph) {
    return paragraph.getParent() == document
            && paragraph.getFirstChild() instanceof Text text
            && text.getNext() == null
            && tokens.alone(text.getLiteral()) instanceof Token.Shown picture
        ? picture
        : null;
  }

  /** Whether a text shows a picture where none can stand. */
  boolean showsAmongWords(Text text) {
    boolean stands = text.getParent() instanceof Paragraph paragraph && shown(paragraph) != null;
    return !stands && tokens.show(text.getLiteral());
  }

  private static void append(Node node, List<Node> nodes) {
    if (node instanceof BlockQuote quote) {
      forEachChild(quote, child -> append(child, nodes));
    } else {
      nodes.add(node);
    }
  }

  private void giveAnchors(Node node) {
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            if (prints(paragraph)) {
              anchors.put(paragraph, nextAnchor());
            }
            dropLastBreak(paragraph);
          }
        });
  }

  /** A line break before words that were left out would print as its sign. */
  private static void dropLastBreak(Paragraph paragraph) {
    if (paragraph.getLastChild() instanceof Text text && text.getLiteral().endsWith("\\")) {
      text.setLiteral(text.getLiteral().substring(0, text.getLiteral().length() - 1));
    }
  }

  private static String takeLabel(Node node) {
    if (!(node.getFirstChild() instanceof Text text)) {
      return "";
    }
    Matcher matcher = Marks.LABEL.matcher(text.getLiteral());
    if (!matcher.find()) {
      return "";
    }
    text.setLiteral(text.getLiteral().substring(matcher.end()));
    return matcher.group(1);
  }

  static boolean isCaption(Paragraph paragraph) {
    return paragraph.getNext() instanceof TableBlock
        && paragraph.getFirstChild() instanceof Text text
        && text.getLiteral().startsWith(Marks.CAPTION);
  }

  /**
   * The name of the mark that is all a paragraph says, but for directives; empty when it says
   * something else.
   */
  static String blockMark(Paragraph paragraph) {
    StringBuilder said = new StringBuilder();
    forEachChild(
        paragraph, child -> said.append(child instanceof Text text ? text.getLiteral() : "?"));
    Matcher matcher = Marks.REFERENCE.matcher(said.toString().replace(Marks.NOTHING, ""));
    return matcher.matches() ? matcher.group(1) : "";
  }

  static boolean isList(Node node) {
    return node instanceof OrderedList || node instanceof BulletList;
  }

  static void forEachChild(Node parent, Consumer<Node> action) {
    @Nullable Node next = parent.getFirstChild();
    while (next != null) {
      Node child = next;
      next = next.getNext();
      action.accept(child);
    }
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    forEachChild(parent, children::add);
    return children;
  }

  /** How deep in lists of the same kind a list is. */
  static int depth(ListBlock list) {
    int depth = 0;
    for (@Nullable Node up = list.getParent(); up != null; up = up.getParent()) {
      depth += up.getClass() == list.getClass() ? 1 : 0;
    }
    return depth;
  }
}
