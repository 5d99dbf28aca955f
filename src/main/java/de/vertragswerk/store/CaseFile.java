package de.vertragswerk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * A contract on its way.
 *
 * @param provider whose draft it is
 * @param jobcenter whom it is addressed to; null while nobody is chosen
 * @param libraryHash content of the clause library it is pinned to
 * @param version counts every change
 * @param statusSince when it came to where it stands
 */
public record CaseFile(
    CaseId id,
    OrganisationId provider,
    @Nullable OrganisationId jobcenter,
    CaseStatus status,
    String title,
    String libraryHash,
    long version,
    AccountId createdBy,
    Instant created,
    Instant updated,
    Instant statusSince) {

  static final RowMapper<CaseFile> ROW = (row, context) -> of(row);

  public CaseFile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(provider);
    Objects.requireNonNull(status);
    Objects.requireNonNull(title);
    Objects.requireNonNull(libraryHash);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(created);
    Objects.requireNonNull(updated);
    Objects.requireNonNull(statusSince);
  }

  private static CaseFile of(ResultSet row) throws SQLException {
    String jobcenter = row.getString("jobcenter_id");
    return new CaseFile(
        new CaseId(row.getString("id")),
        new OrganisationId(row.getString("provider_id")),
        jobcenter == null ? null : new OrganisationId(jobcenter),
        CaseStatus.valueOf(row.getString("status")),
        row.getString("title"),
        row.getString("library_hash"),
        row.getLong("version"),
        new AccountId(row.getString("created_by")),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("updated_at")),
        Instant.ofEpochMilli(row.getLong("status_since")));
  }

  /** Without the title, which somebody typed. */
  @Override
  public String toString() {
    return "CaseFile[" + id.value() + ", " + status + ", version " + version + "]";
  }
}
