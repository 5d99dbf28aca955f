package de.vertragswerk.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Deletes what is not to be kept any longer. */
public final class Retention {
  private final Transactions transactions;
  private final Journal journal;
  private final Visibility visibility;
  private final CaseDeletion deletion;

  Retention(
      Transactions transactions, Journal journal, Visibility visibility, CaseDeletion deletion) {
    this.transactions = transactions;
    this.journal = journal;
    this.visibility = visibility;
    this.deletion = deletion;
  }

  public RetentionRules rules() {
    return transactions.read(Retention::rules);
  }

  private static RetentionRules rules(Handle handle) {
    Map<CaseStatus, Integer> days = new EnumMap<>(CaseStatus.class);
    handle
        .createQuery("SELECT status, days FROM retention_rule")
        .map((row, at) -> days.put(CaseStatus.valueOf(row.getString("status")), row.getInt("days")))
        .list();
    return new RetentionRules(days);
  }

  public Written<RetentionRules> setRules(Actor actor, RetentionRules rules) {
    return transactions.change(
        unit -> {
          if (actor.role() != Role.ADMIN) {
            return Written.refused(Refusal.ROLE);
          }
          unit.handle().execute("DELETE FROM retention_rule");
          rules
              .days()
              .forEach(
                  (status, days) ->
                      unit.handle()
                          .createUpdate(
                              "INSERT INTO retention_rule (status, days) VALUES (:status, :days)")
                          .bind("status", status.name())
                          .bind("days", days)
                          .execute());
          journal.append(unit, actor, JournalAction.RETENTION_CHANGED, "");
          return Written.done(rules);
        });
  }

  /** What a run would delete now. */
  public Written<List<DueCase>> preview(Actor actor) {
    return transactions.change(
        unit ->
            actor.role() == Role.ADMIN ? Written.done(due(unit)) : Written.refused(Refusal.ROLE));
  }

  private static List<DueCase> due(Unit unit) {
    List<DueCase> due = new ArrayList<>();
    rules(unit.handle())
        .days()
        .forEach((status, days) -> due.addAll(due(unit, status, RetentionRules.period(days))));
    return due;
  }

  private static List<DueCase> due(Unit unit, CaseStatus status, Duration period) {
    return unit.handle()
        .createQuery(
            """
            SELECT id, updated_at FROM case_file
            WHERE status = :status AND updated_at <= :before ORDER BY updated_at, id\
            """)
        .bind("status", status.name())
        .bind("before", unit.now().minus(period).toEpochMilli())
        .map(
            (row, context) ->
                new DueCase(
                    new CaseId(row.getString("id")),
                    status,
                    java.time.Instant.ofEpochMilli(row.getLong("updated_at"))))
        .list();
  }

  /**
   * Deletes what is due.
   *
   * @return how many cases; the journal notes no more than that either
   */
  public Written<Integer> run(Actor actor) {
    Written<Integer> outcome =
        transactions.change(
            unit -> {
              if (actor.role() != Role.ADMIN) {
                return Written.refused(Refusal.ROLE);
              }
              List<DueCase> due = due(unit);
              due.forEach(each -> CaseDeletion.delete(unit.handle(), each.id()));
              journal.append(
                  unit, actor, JournalAction.RETENTION_RUN, Integer.toString(due.size()));
              return Written.done(due.size());
            });
    if (outcome.isDone()) {
      deletion.forget();
    }
    return outcome;
  }

  /** Deletes a draft that its provider does not want any more and nobody else has seen. */
  public Written<CaseId> discard(Actor actor, CaseId id, long version) {
    Visibility.Condition condition =
        Visibility.Condition.of(Role.PROVIDER, EnumSet.of(CaseStatus.DRAFT)).from(version);
    Written<CaseId> outcome =
        transactions.change(
            unit ->
                visibility.change(
                    unit,
                    actor,
                    id,
                    condition,
                    claimed -> {
                      CaseDeletion.delete(unit.handle(), id);
                      journal.append(unit, actor, JournalAction.CASE_DELETED, id.value());
                      return Written.done(id);
                    }));
    if (outcome.isDone()) {
      deletion.forget();
    }
    return outcome;
  }
}
