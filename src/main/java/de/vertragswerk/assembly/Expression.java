package de.vertragswerk.assembly;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of a clause text names.
 *
 * @param ifTrue names that are there when it is true
 * @param ifFalse names that are there when it is false
 */
record Expression(List<Name> names, Set<String> ifTrue, Set<String> ifFalse) {
  Expression {
    names = List.copyOf(names);
    ifTrue = Set.copyOf(ifTrue);
    ifFalse = Set.copyOf(ifFalse);
  }

  /** What a name is used for. */
  enum Use {
    /** Its value is printed. */
    PRINTED,
    /** Its value is shown as a picture. */
    SHOWN,
    /** Its value decides. */
    CONDITION,
    /** Its value is compared. */
    COMPARED,
    /** The expression asks if it is there. */
    ASKED,
    /** Its items are counted. */
    COUNTED,
    /** Its items are gone through. */
    LISTED,
    /** It asks where a loop stands. */
    LOOP
  }

  /**
   * A dotted name.
   *
   * @param offset of its first character in the expression
   * @param asked names that are there whenever FreeMarker comes to this one
   * @param compared the literal it is compared with; null when with none
   */
  record Name(
      List<String> path, int offset, Use use, Set<String> asked, @Nullable String compared) {
    String dotted() {
      return String.join(".", path);
    }

    Name used(Use as) {
      return new Name(path, offset, as, asked, compared);
    }

    Name comparedWith(@Nullable String literal) {
      return new Name(path, offset, use, asked, literal);
    }
  }

  /** Reads an expression that is printed; what may not be in it goes to {@code forbidden}. */
  static Expression value(String source, BiConsumer<String, Integer> forbidden) {
    return ExpressionReader.read(source, Use.PRINTED, forbidden);
  }

  /** Reads an expression that decides; what may not be in it goes to {@code forbidden}. */
  static Expression condition(String source, BiConsumer<String, Integer> forbidden) {
    return ExpressionReader.read(source, Use.CONDITION, forbidden);
  }

  /** A dotted name whose value is shown as a picture. */
  static Name shown(String name) {
    return new Name(List.of(name.split("\\.", -1)), 0, Use.SHOWN, Set.of(), null);
  }

  /** Reads a dotted name whose items are gone through. */
  static Expression list(String name) {
    List<String> path = List.of(name.split("\\.", -1));
    return new Expression(
        List.of(new Name(path, 0, Use.LISTED, Set.of(), null)), Set.of(), Set.of());
  }
}
