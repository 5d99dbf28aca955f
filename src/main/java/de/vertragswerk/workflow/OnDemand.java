package de.vertragswerk.workflow;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when somebody asks for it first, and kept: a command line that only checks
 * a file does not wait for what writes one. Shared by threads.
 */
public final class OnDemand<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  public OnDemand(Supplier<T> making) {
    this.making = Objects.requireNonNull(making);
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
