package de.vertragswerk.assembly;

import de.vertragswerk.assembly.Expression.Name;
import de.vertragswerk.assembly.Expression.Use;
import de.vertragswerk.assembly.Words.Kind;
import de.vertragswerk.assembly.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression as FreeMarker would read it, but for far less of the language. Each name in
 * it comes to know how it is used and what was asked before FreeMarker comes to it.
 */
final class ExpressionReader {
  private static final Set<String> COMPARISONS =
      Set.of("==", "!=", "<", ">", "<=", ">=", "gt", "gte", "lt", "lte");

  private static final Set<String> OF_LOOPS = Set.of("counter", "is_first", "is_last");

  /** Nobody reads deeper; the compiler of the templates would run out of memory. */
  private static final int MAXIMUM_DEPTH = 20;

  /**
   * A part of the expression.
   *
   * @param name its index among the names, when it is a name alone; else -1
   * @param literal when it is a literal alone
   * @param ifTrue names that are there when it is true
   * @param ifFalse names that are there when it is false
   */
  private record Part(int name, @Nullable String literal, Set<String> ifTrue, Set<String> ifFalse) {
    static final Part OTHER = new Part(-1, null, Set.of(), Set.of());

    Part opposite() {
      return new Part(-1, null, /* ifTrue= */ ifFalse, /* ifFalse= */ ifTrue);
    }

    static Part knowing(Set<String> ifTrue, Set<String> ifFalse) {
      return new Part(-1, null, ifTrue, ifFalse);
    }
  }

  private final List<Name> names = new ArrayList<>();
  private final Words words;
  private final BiConsumer<String, Integer> forbidden;
  private Set<String> asked = Set.of();
  private int depth;
  private boolean broken;

  private ExpressionReader(String source, BiConsumer<String, Integer> forbidden) {
    this.forbidden = forbidden;
    this.words = Words.of(source, this::complain);
  }

  /**
   * What may not be in the expression goes to {@code forbidden} with its offset: the first of it.
   */
  static Expression read(String source, Use use, BiConsumer<String, Integer> forbidden) {
    ExpressionReader reader = new ExpressionReader(source, forbidden);
    Part whole = reader.alternatives();
    reader.use(whole, use);
    reader.complain(reader.words.peek());
    return new Expression(reader.names, whole.ifTrue(), whole.ifFalse());
  }

  private void complain(String what, int offset) {
    if (!broken) {
      forbidden.accept(what, offset);
    }
    broken = true;
  }

  /** Of a word that is missing the compiler of the templates will complain. */
  private void complain(@Nullable Word word) {
    if (word != null) {
      complain(word.text(), word.offset());
    }
  }

  private void use(Part part, Use use) {
    if (part.name() >= 0 && names.get(part.name()).use() == Use.PRINTED) {
      names.set(part.name(), names.get(part.name()).used(use));
    }
  }

  /** {@code a || b}: b is only looked at when a is false. */
  private Part alternatives() {
    Part left = all();
    while (words.take("||")) {
      use(left, Use.CONDITION);
      Part right = after(left.ifFalse(), this::all);
      use(right, Use.CONDITION);
      left =
          Part.knowing(
              both(left.ifTrue(), right.ifTrue()), either(left.ifFalse(), right.ifFalse()));
    }
    return left;
  }

  /** {@code a && b}: b is only looked at when a is true. */
  private Part all() {
    Part left = comparison();
    while (words.take("&&")) {
      use(left, Use.CONDITION);
      Part right = after(left.ifTrue(), this::comparison);
      use(right, Use.CONDITION);
      left =
          Part.knowing(
              either(left.ifTrue(), right.ifTrue()), both(left.ifFalse(), right.ifFalse()));
    }
    return left;
  }

  /** What two parts know together. */
  private static Set<String> either(Set<String> one, Set<String> other) {
    Set<String> together = new LinkedHashSet<>(one);
    together.addAll(other);
    return together;
  }

  /** What each of two parts knows. */
  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> shared = new LinkedHashSet<>(one);
    shared.retainAll(other);
    return shared;
  }

  private Part after(Set<String> known, Supplier<Part> rest) {
    Set<String> before = asked;
    asked = either(before, known);
    Part part = rest.get();
    asked = before;
    return part;
  }

  private Part comparison() {
    Part left = negation();
    Word sign = words.peek();
    if (sign == null || sign.kind() != Kind.SIGN || !COMPARISONS.contains(sign.text())) {
      return left;
    }
    words.take();
    Part right = negation();
    compare(left, right);
    compare(right, left);
    return Part.OTHER;
  }

  private void compare(Part part, Part other) {
    use(part, Use.COMPARED);
    if (part.name() >= 0) {
      names.set(part.name(), names.get(part.name()).comparedWith(other.literal()));
    }
  }

  private Part negation() {
    if (!words.take("!")) {
      return primary();
    }
    Part negated = nested(this::negation);
    use(negated, Use.CONDITION);
    return negated.opposite();
  }

  private Part nested(Supplier<Part> rest) {
    depth++;
    if (depth > MAXIMUM_DEPTH) {
      complain(words.peek());
    }
    Part part = broken ? Part.OTHER : rest.get();
    depth--;
    return part;
  }

  private Part primary() {
    Word word = words.take();
    if (word == null) {
      return Part.OTHER;
    }
    if (word.isSign("(")) {
      Part inside = nested(this::alternatives);
      closeBracket();
      return suffixes(inside);
    }
    if (word.kind() == Kind.SIGN) {
      complain(word);
      return Part.OTHER;
    }
    return suffixes(
        word.kind() == Kind.NAME ? name(word) : new Part(-1, word.text(), Set.of(), Set.of()));
  }

  private void closeBracket() {
    if (!words.take(")")) {
      complain(words.peek());
    }
  }

  private Part name(Word first) {
    List<String> path = new ArrayList<>(List.of(first.text()));
    while (words.take(".")) {
      Word member = words.take();
      if (member == null || member.kind() != Kind.NAME) {
        complain(member);
        break;
      }
      path.add(member.text());
    }
    Name name = new Name(List.copyOf(path), first.offset(), Use.PRINTED, asked, null);
    names.add(name);
    Set<String> ifTrue = first.text().equals(NameScope.TAKEN) ? Set.of(name.dotted()) : Set.of();
    return new Part(names.size() - 1, null, ifTrue, Set.of());
  }

  private Part suffixes(Part part) {
    Part whole = part;
    while (!broken) {
      if (words.take("??")) {
        whole = asking(whole);
      } else if (words.take("?")) {
        whole = builtIn(whole, words.take());
      } else {
        break;
      }
    }
    return whole;
  }

  private Part asking(Part part) {
    use(part, Use.ASKED);
    return part.name() < 0
        ? Part.OTHER
        : Part.knowing(Set.of(names.get(part.name()).dotted()), Set.of());
  }

  private Part builtIn(Part part, @Nullable Word word) {
    String name = word == null ? "" : word.text();
    if (name.equals("has_content")) {
      return asking(part);
    }
    if (name.equals("then") && words.take("(")) {
      return choice(part);
    }
    if (name.equals("size")) {
      use(part, Use.COUNTED);
      return Part.OTHER;
    }
    if (OF_LOOPS.contains(name)) {
      use(part, Use.LOOP);
      return Part.OTHER;
    }
    complain(word == null ? null : new Word(Kind.NAME, "?" + name, word.offset()));
    return Part.OTHER;
  }

  /** {@code condition?then(a, b)}: only one of the two is looked at. */
  private Part choice(Part condition) {
    use(condition, Use.CONDITION);
    after(condition.ifTrue(), () -> nested(this::alternatives));
    if (!words.take(",")) {
      complain(words.peek());
    }
    after(condition.ifFalse(), () -> nested(this::alternatives));
    closeBracket();
    return Part.OTHER;
  }
}
