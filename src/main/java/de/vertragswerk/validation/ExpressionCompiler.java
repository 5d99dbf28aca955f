package de.vertragswerk.validation;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of one library, and says what is wrong in them. */
final class ExpressionCompiler {
  private static final int MAXIMUM_LENGTH = 4_000;
  private static final int MAXIMUM_DEPTH = 40;
  private static final int MAXIMUM_ITERATIONS = 100_000;

  private static final Set<StandardFunction> EXCLUDED =
      Set.of(StandardFunction.MATCHES, StandardFunction.DYN);
  private static final Set<CelType> FOREIGN_TYPES = Set.of(SimpleType.UINT, SimpleType.BYTES);

  /** Bounds keep a library from exhausting stack or time, whoever wrote it. */
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(MAXIMUM_LENGTH)
          .maxParseRecursionDepth(MAXIMUM_DEPTH)
          .comprehensionMaxIterations(MAXIMUM_ITERATIONS)
          .enableHeterogeneousNumericComparisons(true)
          .build();

  private final DeclaredTypes types;
  private final Complaints complaints;
  private final CheckedExpressions known;
  private final Map<String, CelAbstractSyntaxTree> checked = new LinkedHashMap<>();
  private final CelRuntime runtime;
  private @Nullable CelCompiler compiler;

  /**
   * A compiler for a library.
   *
   * @param known expressions of this very library that need not be checked again
   */
  ExpressionCompiler(DeclaredTypes types, CheckedExpressions known, Complaints complaints) {
    this.types = types;
    this.known = known;
    this.complaints = complaints;
    this.runtime =
        CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(DateFunctions.bindings())
            .build();
  }

  /** Made when it is first needed, since it is costly. */
  private CelCompiler compiler() {
    if (compiler == null) {
      compiler = newCompiler();
    }
    return compiler;
  }

  private CelCompiler newCompiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(declarations())
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(types.structs())
            .addFunctionDeclarations(DateFunctions.declarations());
    types.variables().forEach(builder::addVar);
    return builder.build();
  }

  /**
   * Regular expressions can take very long; {@code dyn} would switch the types off. No value of a
   * library is an unsigned number or bytes, and the compiler compares all that it knows with each
   * other for every single expression.
   */
  private static CelStandardDeclarations declarations() {
    return CelStandardDeclarations.newBuilder()
        .filterFunctions(
            (function, overload) ->
                !EXCLUDED.contains(function)
                    && Collections.disjoint(
                        overload.celOverloadDecl().parameterTypes(), FOREIGN_TYPES))
        .build();
  }

  /** The expression, which must come to {@code result}; null, with complaints, when it is wrong. */
  @Nullable CompiledExpression compile(ExpressionSource source, CelType result) {
    return compile(source, result, Set.of());
  }

  /**
   * The same for an expression that comes to the key of an option.
   *
   * @param options the keys it may have; none when it is no choice
   */
  @Nullable CompiledExpression compile(
      ExpressionSource source, CelType result, Set<String> options) {
    CelAbstractSyntaxTree ast = checked(source);
    if (ast == null) {
      return null;
    }
    if (!ast.getResultType().equals(result)) {
      complaints.detailed(
          "wrong-type",
          source.start(),
          source.subject(),
          CelIssues.typeName(ast.getResultType()) + " != " + CelIssues.typeName(result));
      return null;
    }
    int before = complaints.count();
    ExpressionReading reading = new ExpressionReading(source, ast, types, complaints);
    reading.read();
    if (!options.isEmpty()) {
      reading.checkResult(options);
    }
    return complaints.count() == before
        ? new CompiledExpression(program(ast), reading.named(), reading.asked())
        : null;
  }

  private @Nullable CelAbstractSyntaxTree checked(ExpressionSource source) {
    CelAbstractSyntaxTree tree = known.tree(source.text());
    if (tree != null) {
      return tree;
    }
    CelValidationResult result = compiler().compile(source.text());
    if (result.hasError()) {
      new CelIssues(source, new KnownNames(source, types, compiler()), complaints)
          .report(result.getErrors());
      return null;
    }
    tree = astOf(result);
    checked.put(source.text(), tree);
    return tree;
  }

  /** What came of the expressions so far that have no error. */
  CheckedExpressions checked() {
    return CheckedExpressions.of(checked);
  }

  private static CelAbstractSyntaxTree astOf(CelValidationResult checked) {
    try {
      return checked.getAst();
    } catch (CelValidationException impossible) {
      throw new AssertionError("there was no error", impossible);
    }
  }

  private CelRuntime.Program program(CelAbstractSyntaxTree ast) {
    try {
      return runtime.createProgram(ast);
    } catch (CelEvaluationException impossible) {
      throw new AssertionError("the expression was checked", impossible);
    }
  }
}
