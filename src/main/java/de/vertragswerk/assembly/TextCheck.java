package de.vertragswerk.assembly;

import de.vertragswerk.assembly.Expression.Name;
import de.vertragswerk.assembly.NameScope.Meaning;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one clause text what it may not use and what it names wrongly, before any contract is
 * made of it.
 */
final class TextCheck implements TextParts.Listener {
  private static final Pattern LIST = Pattern.compile("\\s*(\\S.*\\S|\\S)\\s+as\\s+(\\w+)\\s*");

  /** With the bounds of list parameters this also bounds how long a text can take. */
  private static final int MAXIMUM_LIST_DEPTH = 3;

  private final ClauseLibrary library;
  private final Clause clause;
  private final TextPosition position;
  private final NameScope scope;
  private final Guards guards = new Guards();
  private final ReferenceCheck references;
  private final List<Problem> problems = new ArrayList<>();

  private TextCheck(ClauseLibrary library, Clause clause, ClauseVariant variant) {
    this.library = library;
    this.clause = clause;
    this.position = new TextPosition(variant.file(), variant.text());
    this.scope = new NameScope(library);
    this.references = new ReferenceCheck(library);
  }

  static List<Problem> check(ClauseLibrary library, Clause clause, ClauseVariant variant) {
    TextCheck check = new TextCheck(library, clause, variant);
    TextParts.find(variant.text(), check);
    return check.problems;
  }

  private void error(String kind, int offset, String subject) {
    problems.add(Problem.error("library." + kind, position.at(offset)).with("subject", subject));
  }

  @Override
  public void opened(String directive, String argument, int offset, int argumentOffset) {
    switch (directive) {
      case "if" -> guards.enter(condition(argument, argumentOffset));
      case "elseif" -> guards.turn(condition(argument, argumentOffset));
      case "else" -> guards.turn(List.of());
      case "list" -> list(argument, argumentOffset);
      case "sep" -> {}
      default -> error("forbidden-in-text", offset, "[#" + directive);
    }
  }

  private List<Name> condition(String source, int offset) {
    Expression expression = read(source, offset);
    List<Name> names = expression.names();
    guards.enterExpression(names);
    names.forEach(name -> checkName(name, offset));
    guards.leave();
    return names;
  }

  private Expression read(String source, int offset) {
    return Expression.read(source, (what, at) -> error("forbidden-in-text", offset + at, what));
  }

  private void list(String argument, int offset) {
    Matcher matcher = LIST.matcher(argument);
    if (!matcher.matches()) {
      error("forbidden-in-text", offset, "[#list" + argument);
      scope.enter("", new Meaning.Plain());
      return;
    }
    List<Name> names = condition(matcher.group(1), offset + matcher.start(1));
    Meaning item = names.size() == 1 ? NameScope.item(scope.meaning(names.get(0).path())) : null;
    if (item == null) {
      error("not-a-list", offset, matcher.group(1));
    }
    scope.enter(matcher.group(2), item == null ? new Meaning.Plain() : item);
    if (scope.depth() > MAXIMUM_LIST_DEPTH) {
      error("forbidden-in-text", offset, "[#list" + argument);
    }
  }

  @Override
  public void closed(String directive, int offset) {
    switch (directive) {
      case "if" -> guards.leave();
      case "list" -> {
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
    List<Name> names = read(expression, offset).names();
    guards.enterExpression(names);
    names.forEach(name -> checkName(name, offset));
    guards.leave();
  }

  private void checkName(Name name, int offset) {
    String dotted = String.join(".", name.path());
    Meaning meaning = scope.meaning(name.path());
    if (meaning == null) {
      error("unknown-name-in-text", offset + name.offset(), dotted);
      return;
    }
    if (isUnguarded(name)) {
      error("unguarded-name-in-text", offset + name.offset(), dotted);
    }
    checkOption(name, meaning, offset + name.offset());
  }

  private void checkOption(Name name, @Nullable Meaning meaning, int offset) {
    if (meaning instanceof Meaning.Typed typed && typed.type() instanceof ChoiceType choice) {
      name.compared().stream()
          .filter(key -> !choice.options().containsKey(key))
          .forEach(key -> error("unknown-option-in-text", offset, key));
    }
  }

  /** Whether the value may be missing at this place without anybody having asked. */
  private boolean isUnguarded(Name name) {
    for (int length = 2; length <= name.path().size(); length++) {
      List<String> prefix = name.path().subList(0, length);
      boolean optional = scope.meaning(prefix) instanceof Meaning.Typed typed && typed.optional();
      if (optional && !guards.cover(String.join(".", prefix))) {
        return true;
      }
    }
    return mayBeLeftOut(name.path().get(0));
  }

  private boolean mayBeLeftOut(String group) {
    return !group.equals(clause.id())
        && library.provision(group).filter(Clause::canBeLeftOut).isPresent()
        && !guards.cover(NameScope.TAKEN + "." + group);
  }

  @Override
  public void reference(String target, int offset) {
    references.fault(target).ifPresent(kind -> error(kind, offset, target));
    if (mayBeLeftOut(ReferenceCheck.clauseOf(target))) {
      error("unguarded-name-in-text", offset, target);
    }
  }

  @Override
  public void stray(String text, int offset) {
    error("forbidden-in-text", offset, text);
  }
}
