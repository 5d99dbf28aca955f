package de.vertragswerk.store;

import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which case, said here and nowhere else: a provider those of its own organisation, a
 * Jobcenter those addressed to it once they were submitted, everybody else none. What somebody may
 * not see is to them as if it did not exist.
 */
final class Visibility {
  /** Condition on a row of {@code case_file}; {@link #visibleTo} binds who asks. */
  static final String VISIBLE =
      """
      (:role = 'PROVIDER' AND provider_id = :organisation
       OR :role = 'REVIEWER' AND jobcenter_id = :organisation AND status <> 'DRAFT')\
      """;

  private static final String FIND = "SELECT * FROM case_file WHERE id = :id AND " + VISIBLE;

  private static final String CLAIM =
      """
      UPDATE case_file SET version = version + 1, updated_at = :now
      WHERE id = :id AND\
      """
          + " "
          + VISIBLE
          + " RETURNING *";

  /**
   * What a change asks of the case.
   *
   * @param role who may make it; null when everybody may who sees the case
   * @param version the one the change started from; null when that does not matter
   */
  record Condition(@Nullable Role role, Set<CaseStatus> states, @Nullable Long version) {
    static Condition of(@Nullable Role role, Set<CaseStatus> states) {
      return new Condition(role, states, null);
    }

    Condition from(long expected) {
      return new Condition(role, states, expected);
    }
  }

  /** A change of a case, inside the transaction that has claimed it. */
  interface Change<T> {
    Written<T> on(CaseFile claimed);
  }

  static <S extends SqlStatement<S>> S visibleTo(S statement, Actor actor) {
    return statement
        .bind("role", actor.role().name())
        .bind("organisation", actor.organisation().value());
  }

  Optional<CaseFile> visible(Handle handle, Actor actor, CaseId id) {
    return visibleTo(handle.createQuery(FIND), actor)
        .bind("id", id.value())
        .map(CaseFile.ROW)
        .findOne();
  }

  /** The case as it is now, as the outcome of a change. */
  Written<CaseFile> found(Unit unit, Actor actor, CaseId id) {
    return visible(unit.handle(), actor, id).map(Written::done).orElseGet(Written::unknown);
  }

  /** Whoever drafts sees the draft; a Jobcenter sees only what was submitted. */
  Optional<CaseFile> visibleDraft(Handle handle, Actor actor, CaseId id) {
    return actor.role() == Role.PROVIDER ? visible(handle, actor, id) : Optional.empty();
  }

  /**
   * Makes the case this transaction's own until it ends, counts its version up, and makes the
   * change if the condition holds.
   */
  <T> Written<T> change(Unit unit, Actor actor, CaseId id, Condition condition, Change<T> change) {
    CaseFile claimed =
        visibleTo(unit.handle().createQuery(CLAIM), actor)
            .bind("id", id.value())
            .bind("now", unit.millis())
            .map(CaseFile.ROW)
            .findOne()
            .orElse(null);
    if (claimed == null) {
      return Written.unknown();
    }
    if (condition.role != null && condition.role != actor.role()) {
      return Written.refused(Refusal.ROLE);
    }
    if (condition.version != null && condition.version != claimed.version() - 1) {
      return Written.stale(claimed.version() - 1);
    }
    return condition.states.contains(claimed.status())
        ? change.on(claimed)
        : Written.refused(Refusal.STATUS);
  }
}
