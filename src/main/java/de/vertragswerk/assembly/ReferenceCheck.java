package de.vertragswerk.assembly;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds references that no contract could resolve. */
record ReferenceCheck(ClauseLibrary library) {

  static String clauseOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  static String labelOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? "" : target.substring(hash + 1);
  }

  /** The kind of library error a target is; empty when it leads somewhere. */
  Optional<String> fault(String target) {
    if (Marks.isBlock(target)) {
      return Optional.empty();
    }
    if (target.startsWith(Marks.ANNEX_PREFIX)) {
      String id = target.substring(Marks.ANNEX_PREFIX.length());
      boolean known = library.annex(id).isPresent();
      return known ? Optional.empty() : Optional.of("unknown-annex");
    }
    Optional<Clause> clause = library.clause(clauseOf(target));
    if (clause.isEmpty()) {
      return Optional.of("unknown-clause");
    }
    return hasLabel(clause.get(), labelOf(target))
        ? Optional.empty()
        : Optional.of("unknown-label");
  }

  /** Whether the library has a picture of this name. */
  boolean isImage(String name) {
    return library.images().stream().anyMatch(image -> image.id().equals(name));
  }

  /** A label must stand in each variant, since a reference does not know which one is taken. */
  private static boolean hasLabel(Clause clause, String label) {
    if (label.isEmpty()) {
      return true;
    }
    if (Marks.isNumber(label)) {
      int number = Integer.parseInt(label);
      return clause.variants().stream().allMatch(each -> mayCountTo(number, each));
    }
    Pattern named = Pattern.compile("(?m)^\\s*\\{#" + Pattern.quote(label) + "\\}");
    return clause.variants().stream().allMatch(each -> named.matcher(each.text()).find());
  }

  /** Conditions make fewer subsections than the text has, but only a list makes more. */
  private static boolean mayCountTo(int number, ClauseVariant variant) {
    long most =
        ClauseMarkdown.children(MarkdownCheck.parse(variant)).stream()
            .filter(ReferenceCheck::mayCount)
            .count();
    return number <= most || variant.text().contains("[#list");
  }

  private static boolean mayCount(Node node) {
    return node instanceof Paragraph paragraph
        ? !ClauseMarkdown.isCaption(paragraph) && ClauseMarkdown.blockMark(paragraph).isEmpty()
        : node instanceof BlockQuote;
  }
}
