package de.vertragswerk.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What the conditions around a place in a text have asked for. */
final class Guards {
  /**
   * One condition.
   *
   * @param here what is there in the branch the place is in
   * @param otherwise what is there in the branch after it
   */
  private record Frame(Set<String> here, Set<String> otherwise) {}

  private final Deque<Frame> frames = new ArrayDeque<>();

  void enter(Expression condition) {
    frames.push(new Frame(condition.ifTrue(), condition.ifFalse()));
  }

  /** The last branch of the same condition. */
  void turn() {
    if (!frames.isEmpty()) {
      Set<String> otherwise = frames.pop().otherwise();
      frames.push(new Frame(otherwise, otherwise));
    }
  }

  /** The next branch of the same condition, with a condition of its own. */
  void turn(Expression condition) {
    if (!frames.isEmpty()) {
      Set<String> before = frames.pop().otherwise();
      frames.push(
          new Frame(together(before, condition.ifTrue()), together(before, condition.ifFalse())));
    }
  }

  private static Set<String> together(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  void leave() {
    if (!frames.isEmpty()) {
      frames.pop();
    }
  }

  boolean cover(String name) {
    return frames.stream().anyMatch(frame -> frame.here().contains(name));
  }
}
