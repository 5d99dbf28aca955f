package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Expression;
import de.vertragswerk.domain.Rule;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the rules of a library. */
final class RuleCompiler {
  private final ClauseLibrary library;
  private final GuardCheck guards;
  private final ExpressionCompiler expressions;
  private final Complaints complaints;

  RuleCompiler(
      ClauseLibrary library,
      ExpressionCompiler expressions,
      GuardCheck guards,
      Complaints complaints) {
    this.library = library;
    this.guards = guards;
    this.expressions = expressions;
    this.complaints = complaints;
  }

  /** The rules nothing is wrong with, in the library's order. */
  List<CompiledRule> compileAll() {
    List<CompiledRule> rules = new ArrayList<>();
    for (Rule rule : library.rules()) {
      CompiledRule compiled = compile(rule);
      if (compiled != null) {
        rules.add(compiled);
      }
    }
    return rules;
  }

  /** Null, with complaints, when something is wrong. */
  private @Nullable CompiledRule compile(Rule rule) {
    int before = complaints.count();
    CompiledExpression when = condition(rule, rule.when());
    CompiledExpression require = condition(rule, rule.require());
    boolean broken = complaints.count() > before;
    List<CompiledExpression> both = Stream.of(when, require).filter(Objects::nonNull).toList();
    Names names = Names.of(both);
    if (!broken) {
      both.forEach(expression -> guards.check(rule.id(), expression, names.asked()));
    }
    // nobody knows what a broken expression would have asked for
    Predicate<FieldName> asked = name -> broken || names.asked().contains(name);
    Map<String, Placeholder> placeholders = new LinkedHashMap<>();
    SentenceCompiler sentences = new SentenceCompiler(library, complaints);
    sentences.read(rule, rule.message(), asked, placeholders);
    sentences.read(rule, rule.remedy(), asked, placeholders);
    return require == null || complaints.count() > before
        ? null
        : new CompiledRule(
            rule,
            library.pointer(rule.at()),
            names,
            when,
            require,
            List.copyOf(placeholders.values()));
  }

  /** Null when there is none, or when it is wrong. */
  private @Nullable CompiledExpression condition(Rule rule, Expression expression) {
    return expression.isEmpty()
        ? null
        : expressions.compile(new ExpressionSource(rule.id(), expression), SimpleType.BOOL);
  }
}
