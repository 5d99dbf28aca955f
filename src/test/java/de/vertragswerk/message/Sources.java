package de.vertragswerk.message;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The product's sources as the compiler understands them: which call means which method. */
final class Sources {
  private static final Path ROOT = Path.of("src/main/java");

  private final Trees trees;
  private final List<TreePath> calls = new ArrayList<>();
  private final Map<Element, TreePath> methods = new HashMap<>();

  private Sources(Trees trees) {
    this.trees = trees;
  }

  static Sources read() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(complaints, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(ROOT)) {
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<String> options = List.of("-proc:none", "-classpath", classPath());
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, complaints, options, null, files.getJavaFileObjectsFromPaths(java));
      Sources sources = new Sources(Trees.instance(task));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      units.forEach(unit -> sources.new Collector().scan(unit, null));
      return sources;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Surefire starts tests with a jar that only names the real class path. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private final class Collector extends TreePathScanner<Void, Void> {
    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      methods.put(elementAt(getCurrentPath()), getCurrentPath());
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      calls.add(getCurrentPath());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void nothing) {
      calls.add(getCurrentPath());
      return super.visitNewClass(call, null);
    }
  }

  Element elementAt(TreePath path) {
    return trees.getElement(path);
  }

  /** Calls of methods and constructors. */
  List<TreePath> calls() {
    return calls;
  }

  List<TreePath> callsOf(Element method) {
    return calls.stream().filter(call -> method.equals(elementAt(call))).toList();
  }

  static TreePath argument(TreePath call, int index) {
    List<? extends ExpressionTree> arguments =
        call.getLeaf() instanceof NewClassTree creation
            ? creation.getArguments()
            : ((MethodInvocationTree) call.getLeaf()).getArguments();
    return new TreePath(call, arguments.get(index));
  }

  /** What a method of the product may return; nothing for one of a library. */
  List<TreePath> returned(Element method) {
    List<TreePath> returned = new ArrayList<>();
    TreePath declaration = methods.get(method);
    if (declaration != null) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitReturn(ReturnTree statement, Void nothing) {
          returned.add(new TreePath(getCurrentPath(), statement.getExpression()));
          return null;
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
          return null;
        }
      }.scan(declaration, null);
    }
    return returned;
  }

  /** The nearest of a kind around a place; null when there is none. */
  static TreePath around(TreePath path, Class<? extends Tree> kind) {
    TreePath at = path;
    while (at != null && !kind.isInstance(at.getLeaf())) {
      at = at.getParentPath();
    }
    return at;
  }
}
