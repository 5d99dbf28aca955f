package de.vertragswerk.message;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds in the source which codes the product can give a problem, and with which arguments. It
 * starts where problems are made and follows a code that is a parameter to the callers, so that a
 * new code is found however it is handed on. What only a run can know, such as the id of a
 * provision, is {@code *}.
 */
final class EmittedCodes {
  private static final Set<String> FACTORIES = Set.of("error", "warning", "info");
  private static final String ANY = "*";

  private final Sources sources = Sources.read();
  private final Map<Element, Set<String>> addedLater = new HashMap<>();
  private final List<Emission> emissions = new ArrayList<>();

  /** A place in the source that makes a problem of a code. */
  record Emission(String code, Set<String> arguments, String where) {
    String scope() {
      return code.substring(0, code.indexOf('.'));
    }

    String kind() {
      return code.substring(code.indexOf('.') + 1);
    }
  }

  static List<Emission> inTheSource() {
    EmittedCodes codes = new EmittedCodes();
    codes.noteArgumentsAddedLater();
    for (TreePath call : codes.sources.calls()) {
      Element made = codes.sources.elementAt(call);
      if (isOfProblem(made) && FACTORIES.contains(made.getSimpleName().toString())) {
        codes.follow(call, codes.strings(Sources.argument(call, 0)), Set.of());
      }
    }
    return codes.emissions;
  }

  private static boolean isOfProblem(Element method) {
    return method != null
        && Problem.class.getName().equals(String.valueOf(method.getEnclosingElement()));
  }

  /** Arguments that a class adds to a problem some other method made. */
  private void noteArgumentsAddedLater() {
    for (TreePath call : sources.calls()) {
      if (isWith(call)
          && ((MemberSelectTree) ((MethodInvocationTree) call.getLeaf()).getMethodSelect())
                  .getExpression()
              instanceof IdentifierTree) {
        Set<String> added = addedLater.computeIfAbsent(home(call), key -> new HashSet<>());
        added.add(nameOf(call));
        added.addAll(chained(call));
      }
    }
  }

  private boolean isWith(TreePath call) {
    Element method = sources.elementAt(call);
    return isOfProblem(method) && method.getSimpleName().contentEquals("with");
  }

  private String nameOf(TreePath with) {
    return (String) ((LiteralTree) Sources.argument(with, 0).getLeaf()).getValue();
  }

  private Element home(TreePath path) {
    return sources.elementAt(Sources.around(path, ClassTree.class));
  }

  /** The arguments that are added right where a problem comes from. */
  private Set<String> chained(TreePath call) {
    Set<String> names = new TreeSet<>();
    TreePath at = call;
    while (at.getParentPath().getLeaf() instanceof MemberSelectTree
        && at.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree) {
      at = at.getParentPath().getParentPath();
      if (isWith(at)) {
        names.add(nameOf(at));
      }
    }
    return names;
  }

  private void follow(TreePath call, Set<String> codes, Set<String> arguments) {
    Set<String> all = new TreeSet<>(arguments);
    all.addAll(chained(call));
    all.addAll(addedLater.getOrDefault(home(call), Set.of()));
    for (String code : codes) {
      int open = code.indexOf('#');
      if (open < 0) {
        emissions.add(new Emission(code, all, place(call)));
      } else {
        followToCallers(call, code, code.substring(open, code.indexOf('#', open + 1) + 1), all);
      }
    }
  }

  private void followToCallers(
      TreePath call, String code, String parameter, Set<String> arguments) {
    Element owner = owner(call, parameter);
    int index = names(owner).indexOf(parameter);
    for (TreePath caller : sources.callsOf(owner)) {
      Set<String> codes =
          strings(Sources.argument(caller, index)).stream()
              .map(value -> code.replace(parameter, value))
              .collect(Collectors.toSet());
      follow(caller, codes, arguments);
    }
  }

  /** The method a parameter belongs to; for the component of a record its constructor. */
  private Element owner(TreePath call, String parameter) {
    Element method = sources.elementAt(Sources.around(call, com.sun.source.tree.MethodTree.class));
    return names(method).contains(parameter)
        ? method
        : home(call).getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.CONSTRUCTOR)
            .findFirst()
            .orElseThrow();
  }

  private static List<String> names(Element method) {
    return ((ExecutableElement) method)
        .getParameters().stream().map(each -> "#" + each.getSimpleName() + "#").toList();
  }

  private static String place(TreePath path) {
    return path.getCompilationUnit().getSourceFile().getName();
  }

  /** What a text can be; a parameter stands as its name between two hashes. */
  private Set<String> strings(TreePath path) {
    Tree leaf = path.getLeaf();
    if (leaf instanceof LiteralTree literal) {
      return Set.of(String.valueOf(literal.getValue()));
    }
    if (leaf instanceof ParenthesizedTree inner) {
      return strings(new TreePath(path, inner.getExpression()));
    }
    if (leaf instanceof ArrayAccessTree access) {
      return strings(new TreePath(path, access.getExpression()));
    }
    if (leaf instanceof ConditionalExpressionTree either) {
      return union(path, List.of(either.getTrueExpression(), either.getFalseExpression()));
    }
    if (leaf instanceof NewArrayTree array) {
      return union(path, array.getInitializers());
    }
    if (leaf instanceof BinaryTree sum) {
      return sums(
          strings(new TreePath(path, sum.getLeftOperand())),
          strings(new TreePath(path, sum.getRightOperand())));
    }
    return leaf instanceof MethodInvocationTree ? returned(path) : named(path);
  }

  private Set<String> union(TreePath path, List<? extends Tree> parts) {
    Set<String> union = new TreeSet<>();
    parts.forEach(part -> union.addAll(strings(new TreePath(path, part))));
    return union;
  }

  private static Set<String> sums(Set<String> left, Set<String> right) {
    return left.stream()
        .flatMap(start -> right.stream().map(end -> start + end))
        .collect(Collectors.toSet());
  }

  private Set<String> returned(TreePath call) {
    Element method = sources.elementAt(call);
    if (String.valueOf(method.getEnclosingElement()).equals("java.util.Optional")) {
      return method.getSimpleName().contentEquals("empty")
          ? Set.of()
          : strings(Sources.argument(call, 0));
    }
    Set<String> returned = new TreeSet<>();
    sources.returned(method).forEach(value -> returned.addAll(strings(value)));
    for (String parameter : names(method)) {
      if (returned.stream().anyMatch(value -> value.contains(parameter))) {
        Set<String> given = strings(Sources.argument(call, names(method).indexOf(parameter)));
        Set<String> open = Set.copyOf(returned);
        returned.clear();
        open.forEach(value -> given.forEach(each -> returned.add(value.replace(parameter, each))));
      }
    }
    return returned.isEmpty() ? Set.of(ANY) : returned;
  }

  private Set<String> named(TreePath path) {
    if (!(sources.elementAt(path) instanceof VariableElement variable)) {
      return Set.of(ANY);
    }
    if (variable.getConstantValue() != null) {
      return Set.of(variable.getConstantValue().toString());
    }
    TreePath lambda = Sources.around(path, LambdaExpressionTree.class);
    if (lambda != null && isParameterOf(lambda, variable)) {
      MethodInvocationTree user = (MethodInvocationTree) lambda.getParentPath().getLeaf();
      MemberSelectTree select = (MemberSelectTree) user.getMethodSelect();
      return strings(new TreePath(lambda.getParentPath(), select.getExpression()));
    }
    boolean wholeCode = !(path.getParentPath().getLeaf() instanceof BinaryTree);
    return variable.getKind() == ElementKind.PARAMETER || wholeCode
        ? Set.of("#" + variable.getSimpleName() + "#")
        : Set.of(ANY);
  }

  private static boolean isParameterOf(TreePath lambda, VariableElement variable) {
    return ((LambdaExpressionTree) lambda.getLeaf())
        .getParameters().stream()
            .anyMatch(each -> each.getName().contentEquals(variable.getSimpleName()));
  }
}
