package de.vertragswerk.assembly;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/**
 * The texts of a library's annexes and documents. Each is checked and compiled when somebody asks
 * for it first: a contract is made without them. Shared by threads.
 */
final class SeparateTexts {
  private final ClauseLibrary library;
  private final ClauseTemplates templates;
  private final Map<String, List<Problem>> found = new HashMap<>();

  SeparateTexts(ClauseLibrary library, Pictures pictures) {
    this.library = library;
    this.templates = new ClauseTemplates(pictures, null);
  }

  /** With an error among what {@link #check} found, the text is not among them. */
  ClauseTemplates templates() {
    return templates;
  }

  List<Problem> check(Annex annex) {
    return check(annex.text(), TextKind.ANNEX, () -> library);
  }

  List<Problem> check(DocumentKind document) {
    return check(document.text(), kind(document), () -> library.forDocument(document));
  }

  static TextKind kind(DocumentKind document) {
    return document.earlier() ? TextKind.COMPARING_DOCUMENT : TextKind.DOCUMENT;
  }

  private synchronized List<Problem> check(
      Clause text, TextKind kind, Supplier<ClauseLibrary> scope) {
    return found.computeIfAbsent(text.id(), id -> compile(text, kind, scope.get()));
  }

  private List<Problem> compile(Clause text, TextKind kind, ClauseLibrary scope) {
    ClauseVariant variant = text.standard();
    List<Problem> problems = new ArrayList<>(TextCheck.check(scope, text, variant, kind));
    Node markdown = MarkdownCheck.parse(variant);
    problems.addAll(MarkdownCheck.check(variant, markdown, kind));
    problems.addAll(ImageMarkCheck.check(variant, markdown));
    problems.addAll(FieldMarkCheck.check(variant, markdown));
    if (problems.isEmpty()) {
      problems.addAll(templates.compile(variant));
    }
    return List.copyOf(problems);
  }
}
