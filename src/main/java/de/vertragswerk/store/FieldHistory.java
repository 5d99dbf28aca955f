package de.vertragswerk.store;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What stood in the fields of one draft, and when. */
final class FieldHistory {
  private static final String LATEST =
      """
      SELECT pointer, stamp, typed FROM draft_field AS f WHERE case_id = :id
      AND stamp = (SELECT MAX(stamp) FROM draft_field AS g
                   WHERE g.case_id = f.case_id AND g.pointer = f.pointer)\
      """;

  private static final String ONE =
      """
      SELECT stamp, typed FROM draft_field
      WHERE case_id = :id AND pointer = :pointer AND stamp <= :stamp
      ORDER BY stamp DESC LIMIT 1\
      """;

  private final Handle handle;
  private final CaseId id;

  FieldHistory(Handle handle, CaseId id) {
    this.handle = handle;
    this.id = id;
  }

  /**
   * @param typed null when the field was not there
   */
  private record Past(long stamp, @Nullable String typed) {
    static final Past NEVER = new Past(0, null);
  }

  SortedMap<String, Draft.Field> now() {
    SortedMap<String, Draft.Field> fields = new TreeMap<>();
    handle
        .createQuery(LATEST)
        .bind("id", id.value())
        .map(
            (row, context) -> {
              String typed = row.getString("typed");
              return typed == null
                  ? 0
                  : fields.put(
                      row.getString("pointer"), new Draft.Field(typed, row.getLong("stamp")));
            })
        .list();
    return fields;
  }

  private Past at(String pointer, long stamp) {
    return handle
        .createQuery(ONE)
        .bind("id", id.value())
        .bind("pointer", pointer)
        .bind("stamp", stamp)
        .map((row, context) -> new Past(row.getLong("stamp"), row.getString("typed")))
        .findOne()
        .orElse(Past.NEVER);
  }

  /**
   * Writes one field, unless it was not touched or somebody else changed it since.
   *
   * @param base what the page started from
   * @return whether something was written
   */
  boolean write(FieldChange change, long base, long stamp, List<FieldConflict> conflicts) {
    Past start = at(change.pointer(), base);
    Past current = at(change.pointer(), Long.MAX_VALUE);
    if (Objects.equals(change.typed(), start.typed)
        || Objects.equals(change.typed(), current.typed)) {
      return false;
    }
    if (current.stamp > base) {
      conflicts.add(new FieldConflict(change.pointer(), current.typed, change.typed()));
      return false;
    }
    insert(change, stamp);
    return true;
  }

  /** Writes one field whatever stands there. */
  boolean overwrite(FieldChange change, long stamp) {
    if (Objects.equals(change.typed(), at(change.pointer(), Long.MAX_VALUE).typed)) {
      return false;
    }
    insert(change, stamp);
    return true;
  }

  private void insert(FieldChange change, long stamp) {
    handle
        .createUpdate(
            """
            INSERT INTO draft_field (case_id, pointer, stamp, typed)
            VALUES (:id, :pointer, :stamp, :typed)\
            """)
        .bind("id", id.value())
        .bind("pointer", change.pointer())
        .bind("stamp", stamp)
        .bind("typed", change.typed())
        .execute();
  }

  /** Leaves of each field only what stands in it now. */
  void forgetPast() {
    handle
        .createUpdate(
            """
            DELETE FROM draft_field WHERE case_id = :id AND (typed IS NULL OR EXISTS
              (SELECT 1 FROM draft_field AS later WHERE later.case_id = draft_field.case_id
               AND later.pointer = draft_field.pointer AND later.stamp > draft_field.stamp))\
            """)
        .bind("id", id.value())
        .execute();
  }
}
