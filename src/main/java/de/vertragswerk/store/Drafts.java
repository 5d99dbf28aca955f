package de.vertragswerk.store;

import de.vertragswerk.store.Visibility.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * What providers type, field by field. Two people may have the same draft open: a field is in
 * conflict only if both changed it, and differently.
 */
public final class Drafts {
  private static final int MAXIMUM_FIELDS = 5_000;

  private final Transactions transactions;
  private final Visibility visibility;
  private final Journal journal;

  Drafts(Transactions transactions, Visibility visibility, Journal journal) {
    this.transactions = transactions;
    this.visibility = visibility;
    this.journal = journal;
  }

  /** The draft as it is; a Jobcenter has none, it reads what was submitted. */
  public Optional<Draft> read(Actor actor, CaseId id) {
    return transactions.read(
        handle ->
            visibility
                .visibleDraft(handle, actor, id)
                .map(found -> draft(handle, id, found.version())));
  }

  /**
   * Saves what a page changed. What the page left as it found it stays whatever it is now.
   *
   * @param base stamp of the draft the page showed
   */
  public Written<DraftSaved> save(
      Actor actor, CaseId id, long base, List<FieldChange> changes, ParameterText text) {
    Condition condition = Condition.of(Role.PROVIDER, CaseStatus.DRAFTING);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> save(unit, actor, claimed, base, changes, text)));
  }

  private Written<DraftSaved> save(
      Unit unit,
      Actor actor,
      CaseFile claimed,
      long base,
      List<FieldChange> changes,
      ParameterText text) {
    FieldHistory history = new FieldHistory(unit.handle(), claimed.id());
    List<FieldConflict> conflicts = new ArrayList<>();
    List<FieldChange> written = new ArrayList<>();
    for (FieldChange change : changes) {
      if (history.write(change, base, claimed.version(), conflicts)) {
        written.add(change);
      }
    }
    return finish(unit, actor, claimed, written, text)
        .map(draft -> new DraftSaved(draft, conflicts));
  }

  /** Replaces all fields, if the draft is still the one the client knows. */
  public Written<Draft> replace(
      Actor actor, CaseId id, long version, Map<String, String> fields, ParameterText text) {
    Condition condition = Condition.of(Role.PROVIDER, CaseStatus.DRAFTING).from(version);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> replace(unit, actor, claimed, fields, text)));
  }

  private Written<Draft> replace(
      Unit unit, Actor actor, CaseFile claimed, Map<String, String> fields, ParameterText text) {
    FieldHistory history = new FieldHistory(unit.handle(), claimed.id());
    TreeSet<String> pointers = new TreeSet<>(history.now().keySet());
    pointers.addAll(fields.keySet());
    List<FieldChange> written = new ArrayList<>();
    for (String pointer : pointers) {
      FieldChange change = new FieldChange(pointer, fields.get(pointer));
      if (history.overwrite(change, claimed.version())) {
        written.add(change);
      }
    }
    return finish(unit, actor, claimed, written, text);
  }

  /** Pins the draft to another clause library. */
  public Written<CaseFile> useLibrary(Actor actor, CaseId id, long version, String libraryHash) {
    Condition condition = Condition.of(Role.PROVIDER, CaseStatus.DRAFTING).from(version);
    return transactions.change(
        unit ->
            visibility.change(
                unit,
                actor,
                id,
                condition,
                claimed -> {
                  if (!LibrarySnapshots.isStored(unit.handle(), libraryHash)) {
                    return Written.refused(Refusal.UNKNOWN_LIBRARY);
                  }
                  unit.handle()
                      .createUpdate("UPDATE case_file SET library_hash = :hash WHERE id = :id")
                      .bind("hash", libraryHash)
                      .bind("id", id.value())
                      .execute();
                  journal.appendForCase(
                      unit, actor, JournalAction.LIBRARY_CHANGED, id, libraryHash);
                  return visibility.found(unit, actor, id);
                }));
  }

  /** A save that changes nothing leaves no trace, not even a new version. */
  private Written<Draft> finish(
      Unit unit, Actor actor, CaseFile claimed, List<FieldChange> written, ParameterText text) {
    CaseId id = claimed.id();
    if (written.isEmpty()) {
      unit.discard();
      return Written.done(draft(unit.handle(), id, claimed.version() - 1));
    }
    SortedMap<String, Draft.Field> fields = new FieldHistory(unit.handle(), id).now();
    if (fields.size() > MAXIMUM_FIELDS) {
      return Written.refused(Refusal.TOO_MUCH);
    }
    Draft draft = new Draft(claimed.version(), fields, "");
    Draft whole = new Draft(claimed.version(), fields, text.of(draft.texts()));
    unit.handle()
        .createUpdate("UPDATE draft_parameters SET parameters = :text WHERE case_id = :id")
        .bind("text", whole.parameters())
        .bind("id", id.value())
        .execute();
    journal.appendForCase(unit, actor, JournalAction.DRAFT_SAVED, id, contents(written));
    return Written.done(whole);
  }

  private static String[] contents(List<FieldChange> written) {
    SortedMap<String, String> contents = new TreeMap<>();
    written.forEach(
        each -> contents.put(each.pointer(), each.typed() == null ? "-" : "+" + each.typed()));
    return contents.entrySet().stream()
        .map(each -> each.getKey() + "\n" + each.getValue())
        .toArray(String[]::new);
  }

  private static Draft draft(Handle handle, CaseId id, long version) {
    return new Draft(version, new FieldHistory(handle, id).now(), parameters(handle, id));
  }

  private static String parameters(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT parameters FROM draft_parameters WHERE case_id = :id")
        .bind("id", id.value())
        .mapTo(String.class)
        .one();
  }
}
