package de.vertragswerk.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the conditions around a place in a text have asked for. */
final class Guards {
  /**
   * One condition.
   *
   * @param here what holds in the branch the place is in
   * @param otherwise what holds in the branch after it
   */
  private record Frame(Set<String> here, Set<String> otherwise) {}

  private final Deque<Frame> frames = new ArrayDeque<>();

  void enter(List<Expression.Name> condition) {
    frames.push(frame(condition));
  }

  /** The inside of one expression, where asking counts wherever it is done. */
  void enterExpression(List<Expression.Name> names) {
    Frame frame = frame(names);
    frame.here().addAll(frame.otherwise());
    frames.push(frame);
  }

  /** The next branch of the same condition. */
  void turn(List<Expression.Name> condition) {
    if (!frames.isEmpty()) {
      Set<String> otherwise = frames.pop().otherwise();
      Frame next = frame(condition);
      next.here().addAll(otherwise);
      frames.push(next);
    }
  }

  void leave() {
    if (!frames.isEmpty()) {
      frames.pop();
    }
  }

  boolean cover(String name) {
    return frames.stream().anyMatch(frame -> frame.here().contains(name));
  }

  private static Frame frame(List<Expression.Name> condition) {
    Set<String> here = new HashSet<>();
    Set<String> otherwise = new HashSet<>();
    for (Expression.Name name : condition) {
      if (name.asked() || name.path().get(0).equals(NameScope.TAKEN)) {
        (name.negated() ? otherwise : here).add(String.join(".", name.path()));
      }
    }
    return new Frame(here, otherwise);
  }
}
