package de.vertragswerk.store;

import de.vertragswerk.store.IdempotencyKeys.Request;
import de.vertragswerk.store.Visibility.Condition;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What both sides say about submitted versions. */
public final class Comments {
  private final Transactions transactions;
  private final Visibility visibility;
  private final Journal journal;
  private final Randomness randomness;
  private final IdempotencyKeys requests = new IdempotencyKeys();

  Comments(
      Transactions transactions, Visibility visibility, Journal journal, Randomness randomness) {
    this.transactions = transactions;
    this.visibility = visibility;
    this.journal = journal;
    this.randomness = randomness;
  }

  /** Oldest first; nothing if the actor may not see the case. */
  public List<Comment> list(Actor actor, CaseId id) {
    return transactions.read(
        handle ->
            visibility.visible(handle, actor, id).isEmpty() ? List.of() : comments(handle, id));
  }

  /** Says something about the version handed in last. */
  public Written<Comment> add(Actor actor, CaseId id, String place, String words, RequestKey key) {
    Request request = Request.of(actor, key, "comment", id.value(), place, words);
    Condition condition = Condition.of(null, CaseStatus.BEGUN);
    return transactions.change(
        unit ->
            requests.once(
                unit,
                request,
                () ->
                    visibility.change(
                        unit,
                        actor,
                        id,
                        condition,
                        claimed -> Written.done(insert(unit, actor, id, place, words))),
                Comment::id,
                made -> again(unit, actor, id, made)));
  }

  private Comment insert(Unit unit, Actor actor, CaseId id, String place, String words) {
    Comment comment =
        new Comment(
            randomness.id(),
            SubmissionRows.latest(unit.handle(), id),
            place,
            actor.account(),
            words,
            unit.now());
    unit.handle()
        .createUpdate(
            """
            INSERT INTO case_comment (id, case_id, n, place, author, words, created_at)
            VALUES (:id, :case, :n, :place, :author, :words, :now)\
            """)
        .bind("id", comment.id())
        .bind("case", id.value())
        .bind("n", comment.n())
        .bind("place", place)
        .bind("author", actor.account().value())
        .bind("words", words)
        .bind("now", unit.millis())
        .execute();
    journal.appendForCase(unit, actor, JournalAction.COMMENTED, id, comment.id(), place, words);
    return comment;
  }

  private Written<Comment> again(Unit unit, Actor actor, CaseId id, String made) {
    return visibility.visible(unit.handle(), actor, id).isEmpty()
        ? Written.unknown()
        : comments(unit.handle(), id).stream()
            .filter(each -> each.id().equals(made))
            .findFirst()
            .map(Written::done)
            .orElseGet(Written::unknown);
  }

  private static List<Comment> comments(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM case_comment WHERE case_id = :id ORDER BY created_at, id")
        .bind("id", id.value())
        .map(
            (row, context) ->
                new Comment(
                    row.getString("id"),
                    row.getInt("n"),
                    row.getString("place"),
                    new AccountId(row.getString("author")),
                    row.getString("words"),
                    Instant.ofEpochMilli(row.getLong("created_at"))))
        .list();
  }
}
