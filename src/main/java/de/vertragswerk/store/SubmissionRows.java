package de.vertragswerk.store;

import de.vertragswerk.store.SubmittedVersion.Decision;
import de.vertragswerk.store.SubmittedVersion.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of what was submitted; the caller has looked who asks. */
final class SubmissionRows {
  private SubmissionRows() {}

  static int latest(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT COALESCE(MAX(n), 0) FROM submitted_version WHERE case_id = :id")
        .bind("id", id.value())
        .mapTo(Integer.class)
        .one();
  }

  static List<SubmittedVersion> all(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT * FROM submitted_version WHERE case_id = :id ORDER BY n")
        .bind("id", id.value())
        .map((row, context) -> version(handle, id, row))
        .list();
  }

  private static SubmittedVersion version(Handle handle, CaseId id, ResultSet row)
      throws SQLException {
    int n = row.getInt("n");
    return new SubmittedVersion(
        n,
        row.getString("library_hash"),
        new Submission(row.getString("parameters"), files(handle, id, n)),
        new AccountId(row.getString("submitted_by")),
        Instant.ofEpochMilli(row.getLong("submitted_at")),
        decision(row));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    String verdict = row.getString("decision");
    return verdict == null
        ? null
        : new Decision(
            Verdict.valueOf(verdict),
            row.getString("decision_text"),
            new AccountId(row.getString("decided_by")),
            Instant.ofEpochMilli(row.getLong("decided_at")));
  }

  private static SortedMap<String, String> files(Handle handle, CaseId id, int n) {
    SortedMap<String, String> files = new TreeMap<>();
    handle
        .createQuery("SELECT name, sha256 FROM submitted_file WHERE case_id = :id AND n = :n")
        .bind("id", id.value())
        .bind("n", n)
        .map((row, context) -> files.put(row.getString("name"), row.getString("sha256")))
        .list();
    return files;
  }

  static void insert(Unit unit, Actor actor, CaseFile claimed, int n, Submission submission) {
    unit.handle()
        .createUpdate(
            """
            INSERT INTO submitted_version
              (case_id, n, parameters, library_hash, submitted_by, submitted_at)
            VALUES (:id, :n, :parameters, :library, :by, :now)""")
        .bind("id", claimed.id().value())
        .bind("n", n)
        .bind("parameters", submission.parameters())
        .bind("library", claimed.libraryHash())
        .bind("by", actor.account().value())
        .bind("now", unit.millis())
        .execute();
    submission
        .files()
        .forEach(
            (name, sha256) ->
                unit.handle()
                    .createUpdate(
                        """
                        INSERT INTO submitted_file (case_id, n, name, sha256)
                        VALUES (:id, :n, :name, :sha256)""")
                    .bind("id", claimed.id().value())
                    .bind("n", n)
                    .bind("name", name)
                    .bind("sha256", sha256)
                    .execute());
  }

  static void decide(Unit unit, Actor actor, CaseId id, Verdict verdict, String text) {
    unit.handle()
        .createUpdate(
            """
            UPDATE submitted_version SET decision = :verdict, decision_text = :text,
              decided_by = :by, decided_at = :now
            WHERE case_id = :id
              AND n = (SELECT MAX(n) FROM submitted_version WHERE case_id = :id)""")
        .bind("verdict", verdict.name())
        .bind("text", text)
        .bind("by", actor.account().value())
        .bind("now", unit.millis())
        .bind("id", id.value())
        .execute();
  }
}
