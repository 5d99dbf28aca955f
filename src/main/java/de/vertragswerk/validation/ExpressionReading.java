package de.vertragswerk.validation;

import de.vertragswerk.problem.Place;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelSelect;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads in a checked expression what its types do not say: which values it speaks of. */
final class ExpressionReading {
  private static final Set<String> EQUALITY = Set.of("_==_", "_!=_");
  private static final String IN = "@in";
  private static final String CONDITIONAL = "_?_:_";

  private final ExpressionSource source;
  private final CelAbstractSyntaxTree ast;
  private final DeclaredTypes types;
  private final Complaints complaints;
  private final Map<FieldName, Place.Line> named = new LinkedHashMap<>();
  private final Set<FieldName> asked = new LinkedHashSet<>();

  ExpressionReading(
      ExpressionSource source,
      CelAbstractSyntaxTree ast,
      DeclaredTypes types,
      Complaints complaints) {
    this.source = source;
    this.ast = ast;
    this.types = types;
    this.complaints = complaints;
  }

  void read() {
    CelNavigableAst.fromAst(ast)
        .getRoot()
        .allNodes()
        .map(CelNavigableExpr::expr)
        .forEach(this::readNode);
  }

  Map<FieldName, Place.Line> named() {
    return named;
  }

  Set<FieldName> asked() {
    return asked;
  }

  private void readNode(CelExpr node) {
    if (node.getKind() == Kind.SELECT) {
      readSelect(node);
    } else if (node.getKind() == Kind.CALL) {
      readCall(node.call().function(), node.call().args());
    }
  }

  private void readSelect(CelExpr node) {
    FieldName field = field(node);
    if (field == null || types.definition(field) == null) {
      return;
    }
    if (node.select().testOnly()) {
      asked.add(field);
    } else if (!named.containsKey(field)) {
      named.put(field, placeOf(node));
    }
  }

  private void readCall(String function, List<CelExpr> arguments) {
    if (EQUALITY.contains(function)) {
      checkOptions(arguments.get(0), List.of(arguments.get(1)));
      checkOptions(arguments.get(1), List.of(arguments.get(0)));
    } else if (function.equals(IN)) {
      checkOptions(arguments.get(0), elements(arguments.get(1)));
      checkOptions(arguments.get(1), List.of(arguments.get(0)));
    } else if (function.equals(DateFunctions.DATE)) {
      checkDate(arguments.get(0));
    }
  }

  private static List<CelExpr> elements(CelExpr list) {
    return list.getKind() == Kind.LIST ? list.list().elements() : List.of();
  }

  /** A key no parameter file can have would make a rule that never fires. */
  private void checkOptions(CelExpr chosen, List<CelExpr> keys) {
    FieldName field = field(chosen);
    Set<String> options = field == null ? null : types.options(field);
    if (options != null) {
      keys.forEach(key -> checkOption(options, key));
    }
  }

  private void checkOption(Set<String> options, CelExpr key) {
    String text = text(key);
    if (text != null && !options.contains(text)) {
      complaints.unknown("unknown-option", placeOf(key), source.subject(), text, options);
    }
  }

  /** Checks the texts an expression can come to, when it comes to a choice. */
  void checkResult(Set<String> options) {
    checkResult(options, ast.getExpr());
  }

  private void checkResult(Set<String> options, CelExpr node) {
    if (node.getKind() == Kind.CALL && node.call().function().equals(CONDITIONAL)) {
      checkResult(options, node.call().args().get(1));
      checkResult(options, node.call().args().get(2));
    } else {
      checkOption(options, node);
    }
  }

  private void checkDate(CelExpr argument) {
    String text = text(argument);
    if (text == null) {
      return;
    }
    try {
      LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      complaints.error("bad-date", placeOf(argument), source.subject(), text);
    }
  }

  private @Nullable FieldName field(CelExpr node) {
    if (node.getKind() != Kind.SELECT) {
      return null;
    }
    CelSelect select = node.select();
    return ast.getType(select.operand().id())
        .map(owner -> types.field(owner, select.field()))
        .orElse(null);
  }

  private static @Nullable String text(CelExpr node) {
    return node.getKind() == Kind.CONSTANT
            && node.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? node.constant().stringValue()
        : null;
  }

  private Place.Line placeOf(CelExpr node) {
    Integer offset = ast.getSource().getPositionsMap().get(node.id());
    return source.place(
        offset == null
            ? CelSourceLocation.NONE
            : ast.getSource().getOffsetLocation(offset).orElse(CelSourceLocation.NONE));
  }
}
