package de.vertragswerk.store;

import java.util.Objects;
import java.util.function.Function;

/**
 * What came of trying to write. Everything but {@link Done} has changed nothing.
 *
 * @param <T> what a success hands back
 */
public sealed interface Written<T> {

  /** Written, and durable. */
  record Done<T>(T value) implements Written<T> {
    public Done {
      Objects.requireNonNull(value);
    }
  }

  /** There is no such thing, or this actor may not know of it; nobody can tell which. */
  record Unknown<T>() implements Written<T> {}

  /**
   * Somebody else was faster.
   *
   * @param version the one stored now
   */
  record Stale<T>(long version) implements Written<T> {}

  /** The actor may know of it but not do this, or not now. */
  record Refused<T>(Refusal reason) implements Written<T> {
    public Refused {
      Objects.requireNonNull(reason);
    }
  }

  static <T> Written<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Written<T> unknown() {
    return new Unknown<>();
  }

  static <T> Written<T> stale(long version) {
    return new Stale<>(version);
  }

  static <T> Written<T> refused(Refusal reason) {
    return new Refused<>(reason);
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  /** The same outcome, a success handing back something else. */
  default <R> Written<R> map(Function<? super T, ? extends R> change) {
    if (this instanceof Done<T> done) {
      return done(change.apply(done.value()));
    }
    if (this instanceof Stale<T> stale) {
      return stale(stale.version());
    }
    if (this instanceof Refused<T> refused) {
      return refused(refused.reason());
    }
    return unknown();
  }
}
