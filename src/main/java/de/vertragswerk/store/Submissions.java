package de.vertragswerk.store;

import de.vertragswerk.store.IdempotencyKeys.Request;
import de.vertragswerk.store.SubmittedVersion.Verdict;
import de.vertragswerk.store.Visibility.Condition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What goes between provider and Jobcenter: versions handed in, and what was decided. */
public final class Submissions {
  private final Transactions transactions;
  private final Visibility visibility;
  private final Journal journal;
  private final IdempotencyKeys requests = new IdempotencyKeys();

  Submissions(Transactions transactions, Visibility visibility, Journal journal) {
    this.transactions = transactions;
    this.visibility = visibility;
    this.journal = journal;
  }

  /** Everything handed in so far, oldest first; nothing if the actor may not see the case. */
  public List<SubmittedVersion> list(Actor actor, CaseId id) {
    return transactions.read(
        handle ->
            visibility.visible(handle, actor, id).isEmpty()
                ? List.of()
                : SubmissionRows.all(handle, id));
  }

  /** Hands the draft in; the same request again finds what it did the first time. */
  public Written<SubmittedVersion> submit(
      Actor actor, CaseId id, long version, Submission submission, RequestKey key) {
    Request request =
        Request.of(
            actor, key, "submit", id.value(), Long.toString(version), submission.parameters());
    return transactions.change(
        unit ->
            requests.once(
                unit,
                request,
                () -> submit(unit, actor, id, version, submission),
                made -> Integer.toString(made.n()),
                n -> again(unit, actor, id, Integer.parseInt(n))));
  }

  private Written<SubmittedVersion> submit(
      Unit unit, Actor actor, CaseId id, long version, Submission submission) {
    Condition condition = Condition.of(Role.PROVIDER, CaseStatus.DRAFTING).from(version);
    return visibility.change(
        unit,
        actor,
        id,
        condition,
        claimed -> {
          if (claimed.jobcenter() == null) {
            return Written.refused(Refusal.NO_ADDRESSEE);
          }
          int n = SubmissionRows.latest(unit.handle(), id) + 1;
          SubmissionRows.insert(unit, actor, claimed, n, submission);
          new FieldHistory(unit.handle(), id).forgetPast();
          Cases.move(unit, id, CaseStatus.SUBMITTED);
          journal.appendForCase(unit, actor, JournalAction.SUBMITTED, id, contents(n, submission));
          return again(unit, actor, id, n);
        });
  }

  /** What the journal seals of a version. */
  static String[] contents(int n, Submission submission) {
    List<String> contents = new ArrayList<>(List.of(Integer.toString(n), submission.parameters()));
    submission.files().forEach((name, sha256) -> contents.addAll(List.of(name, sha256)));
    return contents.toArray(String[]::new);
  }

  private Written<SubmittedVersion> again(Unit unit, Actor actor, CaseId id, int n) {
    return visibility.visible(unit.handle(), actor, id).isEmpty()
        ? Written.unknown()
        : SubmissionRows.all(unit.handle(), id).stream()
            .filter(each -> each.n() == n)
            .findFirst()
            .map(Written::done)
            .orElseGet(Written::unknown);
  }

  /** The Jobcenter has begun to read. */
  public Written<CaseFile> startReview(Actor actor, CaseId id, long version) {
    Condition condition =
        Condition.of(Role.REVIEWER, EnumSet.of(CaseStatus.SUBMITTED)).from(version);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> {
                  Cases.move(unit, id, CaseStatus.IN_REVIEW);
                  journal.appendForCase(unit, actor, JournalAction.REVIEW_STARTED, id);
                  return visibility.found(unit, actor, id);
                }));
  }

  /** Returns or releases the version handed in last. */
  public Written<CaseFile> decide(
      Actor actor, CaseId id, long version, Verdict verdict, String text) {
    Condition condition = Condition.of(Role.REVIEWER, CaseStatus.DECIDABLE).from(version);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> {
                  SubmissionRows.decide(unit, actor, id, verdict, text);
                  Cases.move(unit, id, CaseStatus.valueOf(verdict.name()));
                  journal.appendForCase(
                      unit, actor, JournalAction.valueOf(verdict.name()), id, text);
                  return visibility.found(unit, actor, id);
                }));
  }
}
