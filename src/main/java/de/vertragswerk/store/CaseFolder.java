package de.vertragswerk.store;

import de.vertragswerk.store.IdempotencyKeys.Request;
import de.vertragswerk.store.Visibility.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The files laid with cases. */
public final class CaseFolder {
  private static final long MAXIMUM_BYTES = 100L * 1024 * 1024;
  private static final String ALL =
      """
      SELECT id, name, media_type, size, sha256, added_by, added_at FROM stored_file
      WHERE case_id = :case ORDER BY added_at, id\
      """;

  private final Transactions transactions;
  private final Visibility visibility;
  private final Journal journal;
  private final Randomness randomness;
  private final IdempotencyKeys requests = new IdempotencyKeys();

  CaseFolder(
      Transactions transactions, Visibility visibility, Journal journal, Randomness randomness) {
    this.transactions = transactions;
    this.visibility = visibility;
    this.journal = journal;
    this.randomness = randomness;
  }

  /** Oldest first; nothing if the actor may not see the case. */
  public List<StoredFile> list(Actor actor, CaseId id) {
    return transactions.read(
        handle -> visibility.visible(handle, actor, id).isEmpty() ? List.of() : files(handle, id));
  }

  public Optional<Blob> content(Actor actor, CaseId id, String file) {
    return transactions.read(
        handle ->
            visibility
                .visible(handle, actor, id)
                .flatMap(
                    found ->
                        handle
                            .createQuery(
                                """
                                SELECT content FROM stored_file
                                WHERE case_id = :case AND id = :id\
                                """)
                            .bind("case", id.value())
                            .bind("id", file)
                            .mapTo(byte[].class)
                            .findOne())
                .map(Blob::of));
  }

  /** Lays a file with a case that has left the provider's desk. */
  public Written<StoredFile> add(Actor actor, CaseId id, NewFile file, RequestKey key) {
    Request request =
        Request.of(actor, key, "file", id.value(), file.name(), file.content().sha256());
    Condition condition = Condition.of(null, CaseStatus.BEGUN);
    return transactions.change(
        unit ->
            requests.once(
                unit,
                request,
                () ->
                    visibility.change(
                        unit, actor, id, condition, claimed -> insert(unit, actor, id, file)),
                StoredFile::id,
                made -> again(unit, actor, id, made)));
  }

  private Written<StoredFile> insert(Unit unit, Actor actor, CaseId id, NewFile file) {
    if (bytes(unit.handle(), id) + file.content().size() > MAXIMUM_BYTES) {
      return Written.refused(Refusal.TOO_MUCH);
    }
    StoredFile stored =
        new StoredFile(
            randomness.id(),
            file.name(),
            file.mediaType(),
            file.content().size(),
            file.content().sha256(),
            actor.account(),
            unit.now());
    unit.handle()
        .createUpdate(
            """
            INSERT INTO stored_file
              (id, case_id, name, media_type, size, sha256, content, added_by, added_at)
            VALUES (:id, :case, :name, :mediaType, :size, :sha256, :content, :by, :now)\
            """)
        .bind("id", stored.id())
        .bind("case", id.value())
        .bind("name", stored.name())
        .bind("mediaType", stored.mediaType())
        .bind("size", stored.size())
        .bind("sha256", stored.sha256())
        .bind("content", file.content().bytes())
        .bind("by", actor.account().value())
        .bind("now", unit.millis())
        .execute();
    journal.appendForCase(
        unit, actor, JournalAction.FILE_ADDED, id, stored.id(), stored.name(), stored.sha256());
    return Written.done(stored);
  }

  private static long bytes(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT COALESCE(SUM(size), 0) FROM stored_file WHERE case_id = :case")
        .bind("case", id.value())
        .mapTo(Long.class)
        .one();
  }

  private Written<StoredFile> again(Unit unit, Actor actor, CaseId id, String made) {
    return visibility.visible(unit.handle(), actor, id).isEmpty()
        ? Written.unknown()
        : files(unit.handle(), id).stream()
            .filter(each -> each.id().equals(made))
            .findFirst()
            .map(Written::done)
            .orElseGet(Written::unknown);
  }

  private static List<StoredFile> files(Handle handle, CaseId id) {
    return handle.createQuery(ALL).bind("case", id.value()).map((row, context) -> file(row)).list();
  }

  private static StoredFile file(ResultSet row) throws SQLException {
    return new StoredFile(
        row.getString("id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        new AccountId(row.getString("added_by")),
        Instant.ofEpochMilli(row.getLong("added_at")));
  }
}
