package de.vertragswerk.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was handed in; never changed but for the decision on it.
 *
 * @param n counted from 1
 * @param decision null while the Jobcenter has not decided
 */
public record SubmittedVersion(
    int n,
    String libraryHash,
    Submission contents,
    AccountId by,
    Instant at,
    @Nullable Decision decision) {

  /** What a Jobcenter may decide about the whole. */
  public enum Verdict {
    RETURNED,
    RELEASED
  }

  /**
   * What the Jobcenter decided.
   *
   * @param text what it tells the provider
   */
  public record Decision(Verdict verdict, String text, AccountId by, Instant at) {
    public Decision {
      Objects.requireNonNull(verdict);
      Objects.requireNonNull(text);
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public SubmittedVersion {
    Objects.requireNonNull(libraryHash);
    Objects.requireNonNull(contents);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }

  /** Without what was handed in. */
  @Override
  public String toString() {
    return "SubmittedVersion[" + n + (decision == null ? "" : ", " + decision.verdict()) + "]";
  }
}
