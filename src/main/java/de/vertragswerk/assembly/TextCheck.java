package de.vertragswerk.assembly;

import de.vertragswerk.assembly.NameScope.Meaning;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in one clause text what it may not use and what it names wrongly, before any contract is
 * made of it.
 */
final class TextCheck implements TextParts.Listener {
  private static final Pattern LIST =
      Pattern.compile("\\s+([A-Za-z]\\w*(?:\\.\\w+)*+)\\s+as\\s+([A-Za-z]\\w*)\\s*");

  /** With the bounds of list parameters this also bounds how long a text can take. */
  private static final int MAXIMUM_LIST_DEPTH = 3;

  /** Nobody reads deeper; the compiler of the templates would run out of memory. */
  private static final int MAXIMUM_DEPTH = 20;

  private final TextPosition position;
  private final TextKind kind;
  private final NameScope scope;
  private final Guards guards = new Guards();
  private final Deque<String> open = new ArrayDeque<>();
  private final NameCheck names;
  private final ReferenceCheck references;
  private final List<Problem> problems = new ArrayList<>();

  private TextCheck(ClauseLibrary library, Clause clause, ClauseVariant variant, TextKind kind) {
    this.kind = kind;
    this.position = new TextPosition(variant.file(), variant.text());
    this.scope = new NameScope(library);
    this.names = new NameCheck(library, clause, scope, guards);
    this.references = new ReferenceCheck(library);
  }

  static List<Problem> check(
      ClauseLibrary library, Clause clause, ClauseVariant variant, TextKind kind) {
    TextCheck check = new TextCheck(library, clause, variant, kind);
    TextParts.find(variant.text(), check);
    return check.problems;
  }

  private void error(String kind, int offset, String subject) {
    problems.add(Problem.error("library." + kind, position.at(offset)).with("subject", subject));
  }

  @Override
  public void opened(String directive, String argument, int offset, int argumentOffset) {
    boolean turns = directive.equals("else") || directive.equals("elseif");
    if (open.size() > MAXIMUM_DEPTH || (turns && "list".equals(open.peek()))) {
      error("forbidden-in-text", offset, "[#" + directive);
      return;
    }
    switch (directive) {
      case "if" -> {
        open.push(directive);
        guards.enter(condition(argument, argumentOffset));
      }
      case "elseif" -> {
        guards.turn();
        guards.turn(condition(argument, argumentOffset));
      }
      case "else" -> guards.turn();
      case "list" -> {
        open.push(directive);
        list(argument, argumentOffset);
      }
      case "sep" -> {}
      default -> error("forbidden-in-text", offset, "[#" + directive);
    }
  }

  private Expression condition(String source, int offset) {
    return checked(Expression.condition(source, forbidden(offset)), offset);
  }

  private BiConsumer<String, Integer> forbidden(int offset) {
    return (what, at) -> error("forbidden-in-text", offset + at, what);
  }

  private Expression checked(Expression expression, int offset) {
    for (Expression.Name name : expression.names()) {
      int at = offset + name.offset();
      names.fault(name).ifPresent(kind -> error(kind, at, name.dotted()));
      String option = names.unknownOption(name);
      if (option != null) {
        error("unknown-option-in-text", at, option);
      }
    }
    return expression;
  }

  private void list(String argument, int offset) {
    Matcher matcher = LIST.matcher(argument);
    boolean depth = scope.depth() < MAXIMUM_LIST_DEPTH;
    if (!matcher.matches() || !depth || isTaken(matcher.group(2))) {
      error("forbidden-in-text", offset, "[#list" + argument);
      scope.enter("", new Meaning.Words(false));
      return;
    }
    Expression source = Expression.list(matcher.group(1));
    checked(source, offset + matcher.start(1));
    Meaning item = NameScope.item(scope.meaning(source.names().get(0).path()));
    if (item == null) {
      error("not-a-list", offset, matcher.group(1));
    }
    scope.enter(matcher.group(2), item == null ? new Meaning.Words(false) : item);
  }

  private boolean isTaken(String name) {
    return scope.meaning(List.of(name)) != null || references.isImage(name);
  }

  @Override
  public void closed(String directive, int offset) {
    switch (directive) {
      case "if" -> {
        open.poll();
        guards.leave();
      }
      case "list" -> {
        open.poll();
        if (scope.depth() > 0) {
          scope.leave();
        }
      }
      case "sep" -> {}
      default -> error("forbidden-in-text", offset, "[/#" + directive);
    }
  }

  @Override
  public void value(String expression, int offset) {
    checked(Expression.value(expression, forbidden(offset)), offset);
  }

  @Override
  public void reference(String target, int offset) {
    if (target.startsWith(Marks.IMAGE_PREFIX)) {
      String name = target.substring(Marks.IMAGE_PREFIX.length());
      image(name, offset + Marks.IMAGE_PREFIX.length());
      return;
    }
    if (Marks.isField(target)) {
      field(target, offset);
      return;
    }
    if (Marks.isBlock(target) && !kind.knows(target)) {
      error("mark-not-at-home", offset, target);
      return;
    }
    references.fault(target).ifPresent(kind -> error(kind, offset, target));
    if (names.mayBeLeftOut(ReferenceCheck.clauseOf(target))) {
      error("unguarded-name-in-text", offset, target);
    }
  }

  private void field(String mark, int offset) {
    if (!kind.isSeparate()) {
      error("field-in-clause", offset, mark);
    } else if (Marks.field(mark) == null) {
      error("bad-field", offset, mark);
    }
  }

  /** A picture of the library, or one that somebody gives. */
  private void image(String name, int offset) {
    if (references.isImage(name)) {
      return;
    }
    Expression.Name given = Expression.shown(name);
    if (scope.meaning(given.path()) == null) {
      error("unknown-image", offset, name);
    } else {
      names.fault(given).ifPresent(kind -> error(kind, offset, name));
    }
  }

  @Override
  public void stray(String text, int offset) {
    error("forbidden-in-text", offset, text);
  }
}
