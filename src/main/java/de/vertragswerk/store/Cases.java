package de.vertragswerk.store;

import de.vertragswerk.store.IdempotencyKeys.Request;
import de.vertragswerk.store.Visibility.Condition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The cases as such: opening, finding, naming, addressing, closing and deleting them. */
public final class Cases {
  private static final int KEY_BYTES = 32;
  private static final String PAGE =
      """
      SELECT * FROM case_file WHERE\
      """
          + " "
          + Visibility.VISIBLE
          + """
           AND status IN (<states>)
           AND (updated_at < :before OR updated_at = :before AND id < :id)
          ORDER BY updated_at DESC, id DESC LIMIT :limit\
          """;

  private final Transactions transactions;
  private final Visibility visibility;
  private final Journal journal;
  private final IdempotencyKeys requests = new IdempotencyKeys();
  private final Randomness randomness;

  Cases(Transactions transactions, Visibility visibility, Journal journal, Randomness randomness) {
    this.transactions = transactions;
    this.visibility = visibility;
    this.journal = journal;
    this.randomness = randomness;
  }

  /** Opens a case of the actor's organisation; the same request again finds the same case. */
  public Written<CaseFile> open(Actor actor, NewCase wanted, RequestKey key) {
    if (actor.role() != Role.PROVIDER) {
      return Written.refused(Refusal.ROLE);
    }
    Request request =
        Request.of(
            actor, key, "open", wanted.title(), wanted.libraryHash(), value(wanted.jobcenter()));
    return transactions.change(
        unit ->
            requests.once(
                unit,
                request,
                () -> insert(unit, actor, wanted),
                made -> made.id().value(),
                id -> visibility.found(unit, actor, new CaseId(id))));
  }

  private Written<CaseFile> insert(Unit unit, Actor actor, NewCase wanted) {
    Handle handle = unit.handle();
    if (wanted.jobcenter() != null && !isJobcenter(handle, wanted.jobcenter())) {
      return Written.refused(Refusal.UNKNOWN_ADDRESSEE);
    }
    if (!LibrarySnapshots.isStored(handle, wanted.libraryHash())) {
      return Written.refused(Refusal.UNKNOWN_LIBRARY);
    }
    CaseId id = new CaseId(randomness.id());
    CaseFile made =
        handle
            .createQuery(
                """
                INSERT INTO case_file (id, provider_id, jobcenter_id, status, title, library_hash,
                  version, created_by, created_at, updated_at, status_since)
                VALUES (:id, :provider, :jobcenter, 'DRAFT', :title, :library,
                  1, :by, :now, :now, :now) RETURNING *\
                """)
            .bind("id", id.value())
            .bind("provider", actor.organisation().value())
            .bind("jobcenter", wanted.jobcenter() == null ? null : wanted.jobcenter().value())
            .bind("title", wanted.title())
            .bind("library", wanted.libraryHash())
            .bind("by", actor.account().value())
            .bind("now", unit.millis())
            .map(CaseFile.ROW)
            .one();
    handle
        .createUpdate("INSERT INTO case_key (case_id, mac_key) VALUES (:id, :key)")
        .bind("id", id.value())
        .bind("key", randomness.bytes(KEY_BYTES))
        .execute();
    handle
        .createUpdate("INSERT INTO draft_parameters (case_id, parameters) VALUES (:id, '{}')")
        .bind("id", id.value())
        .execute();
    journal.appendForCase(
        unit, actor, JournalAction.CASE_CREATED, id, wanted.title(), wanted.libraryHash());
    return Written.done(made);
  }

  public Optional<CaseFile> find(Actor actor, CaseId id) {
    return transactions.read(handle -> visibility.visible(handle, actor, id));
  }

  public List<CaseFile> list(Actor actor, CaseQuery query) {
    CaseFile after = query.after();
    return transactions.read(
        handle ->
            Visibility.visibleTo(handle.createQuery(PAGE), actor)
                .bindList("states", query.states().stream().map(Enum::name).sorted().toList())
                .bind("before", after == null ? Long.MAX_VALUE : after.updated().toEpochMilli())
                .bind("id", after == null ? "" : after.id().value())
                .bind("limit", query.limit())
                .map(CaseFile.ROW)
                .list());
  }

  public Written<CaseFile> rename(Actor actor, CaseId id, long version, String title) {
    Condition condition = Condition.of(Role.PROVIDER, CaseStatus.DRAFTING).from(version);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> {
                  unit.handle()
                      .createUpdate("UPDATE case_file SET title = :title WHERE id = :id")
                      .bind("title", title)
                      .bind("id", id.value())
                      .execute();
                  journal.appendForCase(unit, actor, JournalAction.CASE_DESCRIBED, id, title);
                  return visibility.found(unit, actor, id);
                }));
  }

  /** Chooses the Jobcenter; once it has seen the case, that stays. */
  public Written<CaseFile> address(Actor actor, CaseId id, long version, OrganisationId jobcenter) {
    Condition condition = Condition.of(Role.PROVIDER, EnumSet.of(CaseStatus.DRAFT)).from(version);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> {
                  if (!isJobcenter(unit.handle(), jobcenter)) {
                    return Written.refused(Refusal.UNKNOWN_ADDRESSEE);
                  }
                  unit.handle()
                      .createUpdate("UPDATE case_file SET jobcenter_id = :to WHERE id = :id")
                      .bind("to", jobcenter.value())
                      .bind("id", id.value())
                      .execute();
                  journal.appendForCase(
                      unit, actor, JournalAction.CASE_ADDRESSED, id, jobcenter.value());
                  return visibility.found(unit, actor, id);
                }));
  }

  /** Notes that the released contract was signed by both sides. */
  public Written<CaseFile> sign(Actor actor, CaseId id, long version) {
    Condition condition = Condition.of(null, EnumSet.of(CaseStatus.RELEASED)).from(version);
    return moved(actor, id, condition, CaseStatus.SIGNED, JournalAction.SIGNED);
  }

  /** Closes a case for good, signed or given up. */
  public Written<CaseFile> end(Actor actor, CaseId id, long version) {
    Condition condition = Condition.of(null, CaseStatus.CLOSABLE).from(version);
    return moved(actor, id, condition, CaseStatus.ENDED, JournalAction.ENDED);
  }

  private Written<CaseFile> moved(
      Actor actor, CaseId id, Condition condition, CaseStatus to, JournalAction action) {
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> {
                  move(unit, id, to);
                  journal.appendForCase(unit, actor, action, id);
                  return visibility.found(unit, actor, id);
                }));
  }

  static void move(Unit unit, CaseId id, CaseStatus to) {
    unit.handle()
        .createUpdate("UPDATE case_file SET status = :status, status_since = :now WHERE id = :id")
        .bind("status", to.name())
        .bind("now", unit.millis())
        .bind("id", id.value())
        .execute();
  }

  private static boolean isJobcenter(Handle handle, OrganisationId id) {
    return handle
        .createQuery("SELECT 1 FROM organisation WHERE id = :id AND kind = 'JOBCENTER'")
        .bind("id", id.value())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static String value(@Nullable OrganisationId id) {
    return id == null ? "" : id.value();
  }
}
