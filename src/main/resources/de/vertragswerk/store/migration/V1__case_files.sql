-- One text for SQLite and PostgreSQL: only what both understand alike.
-- Times are milliseconds since 1970 in UTC. Tokens and passwords are never stored, only their hashes.
-- BYTEA is a name like any other to SQLite, and bytes stay bytes there.

CREATE TABLE store_property (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE organisation (
  id         TEXT   NOT NULL PRIMARY KEY,
  kind       TEXT   NOT NULL CHECK (kind IN ('PROVIDER', 'JOBCENTER', 'OPERATOR')),
  name       TEXT   NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE account (
  id              TEXT   NOT NULL PRIMARY KEY,
  login           TEXT   NOT NULL UNIQUE,
  display_name    TEXT   NOT NULL,
  password_hash   TEXT   NOT NULL,
  role            TEXT   NOT NULL CHECK (role IN ('PROVIDER', 'REVIEWER', 'EDITOR', 'ADMIN')),
  organisation_id TEXT   NOT NULL REFERENCES organisation (id),
  state           TEXT   NOT NULL CHECK (state IN ('ACTIVE', 'BLOCKED')),
  created_at      BIGINT NOT NULL,
  version         BIGINT NOT NULL
);
CREATE INDEX account_by_organisation ON account (organisation_id);

-- Tries of a login in the current minute, whether there is such an account or not: otherwise the lock would tell.
CREATE TABLE login_attempt (
  login_hash TEXT   NOT NULL PRIMARY KEY,
  since      BIGINT NOT NULL,
  tries      BIGINT NOT NULL
);

-- An invitation to make an account; with an account, permission to give that account a new password.
CREATE TABLE invitation (
  token_hash      TEXT   NOT NULL PRIMARY KEY,
  role            TEXT   NOT NULL CHECK (role IN ('PROVIDER', 'REVIEWER', 'EDITOR', 'ADMIN')),
  organisation_id TEXT   NOT NULL REFERENCES organisation (id),
  account_id      TEXT            REFERENCES account (id) ON DELETE CASCADE,
  created_by      TEXT   NOT NULL,
  created_at      BIGINT NOT NULL,
  expires_at      BIGINT NOT NULL,
  used_at         BIGINT
);

CREATE TABLE session (
  id_hash      TEXT   NOT NULL PRIMARY KEY,
  account_id   TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  csrf_secret  TEXT   NOT NULL,
  created_at   BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account_id);

CREATE TABLE api_token (
  id         TEXT   NOT NULL PRIMARY KEY,
  token_hash TEXT   NOT NULL UNIQUE,
  account_id TEXT   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name       TEXT   NOT NULL,
  scopes     TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX api_token_by_account ON api_token (account_id);

CREATE TABLE library_snapshot (
  hash       TEXT   NOT NULL PRIMARY KEY,
  library_id TEXT   NOT NULL,
  version    TEXT   NOT NULL,
  archive    BYTEA  NOT NULL,
  stored_at  BIGINT NOT NULL
);

-- version counts every change; a field of the draft remembers the count at which it changed.
CREATE TABLE case_file (
  id               TEXT   NOT NULL PRIMARY KEY,
  provider_id      TEXT   NOT NULL REFERENCES organisation (id),
  jobcenter_id     TEXT            REFERENCES organisation (id),
  status           TEXT   NOT NULL CHECK (status IN
                     ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'RELEASED', 'SIGNED', 'ENDED')),
  title            TEXT   NOT NULL,
  library_hash     TEXT   NOT NULL REFERENCES library_snapshot (hash),
  version          BIGINT NOT NULL,
  created_by       TEXT   NOT NULL,
  created_at       BIGINT NOT NULL,
  updated_at       BIGINT NOT NULL,
  status_since     BIGINT NOT NULL,
  CHECK (status = 'DRAFT' OR jobcenter_id IS NOT NULL)
);
CREATE INDEX case_file_by_provider ON case_file (provider_id, updated_at, id);
CREATE INDEX case_file_by_jobcenter ON case_file (jobcenter_id, updated_at, id);
CREATE INDEX case_file_by_status ON case_file (status, updated_at);
CREATE INDEX case_file_by_library ON case_file (library_hash);

-- The key under which the journal speaks of the contents of a case. Without it nobody can tell what was meant.
CREATE TABLE case_key (
  case_id  TEXT  NOT NULL PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
  mac_key  BYTEA NOT NULL
);

-- The parameter file last made of the fields below. Apart from its case, so that lists do not read it.
CREATE TABLE draft_parameters (
  case_id    TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
  parameters TEXT NOT NULL
);

-- What somebody typed, as typed, with its past: a page says what it started from, and only what changed since is a
-- conflict. No text: the field is gone.
CREATE TABLE draft_field (
  case_id TEXT   NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  pointer TEXT   NOT NULL,
  stamp   BIGINT NOT NULL,
  typed   TEXT,
  PRIMARY KEY (case_id, pointer, stamp)
);

CREATE TABLE submitted_version (
  case_id       TEXT   NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  n             BIGINT NOT NULL,
  parameters    TEXT   NOT NULL,
  library_hash  TEXT   NOT NULL REFERENCES library_snapshot (hash),
  submitted_by  TEXT   NOT NULL,
  submitted_at  BIGINT NOT NULL,
  decision      TEXT            CHECK (decision IN ('RETURNED', 'RELEASED')),
  decision_text TEXT,
  decided_by    TEXT,
  decided_at    BIGINT,
  PRIMARY KEY (case_id, n)
);
CREATE INDEX submitted_version_by_library ON submitted_version (library_hash);

CREATE TABLE submitted_file (
  case_id TEXT   NOT NULL,
  n       BIGINT NOT NULL,
  name    TEXT   NOT NULL,
  sha256  TEXT   NOT NULL,
  PRIMARY KEY (case_id, n, name),
  FOREIGN KEY (case_id, n) REFERENCES submitted_version (case_id, n) ON DELETE CASCADE
);

CREATE TABLE case_comment (
  id         TEXT   NOT NULL PRIMARY KEY,
  case_id    TEXT   NOT NULL,
  n          BIGINT NOT NULL,
  place      TEXT   NOT NULL,
  author     TEXT   NOT NULL,
  words      TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  FOREIGN KEY (case_id, n) REFERENCES submitted_version (case_id, n) ON DELETE CASCADE
);
CREATE INDEX case_comment_by_case ON case_comment (case_id, created_at);

CREATE TABLE stored_file (
  id         TEXT   NOT NULL PRIMARY KEY,
  case_id    TEXT   NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  name       TEXT   NOT NULL,
  media_type TEXT   NOT NULL,
  size       BIGINT NOT NULL,
  sha256     TEXT   NOT NULL,
  content    BYTEA  NOT NULL,
  added_by   TEXT   NOT NULL,
  added_at   BIGINT NOT NULL
);
CREATE INDEX stored_file_by_case ON stored_file (case_id, added_at);

-- Only ever appended to. No personal data: ids, and a MAC under the key of the case.
CREATE TABLE journal (
  seq      BIGINT NOT NULL PRIMARY KEY,
  at       BIGINT NOT NULL,
  actor    TEXT   NOT NULL,
  action   TEXT   NOT NULL,
  object   TEXT   NOT NULL,
  mac      TEXT   NOT NULL,
  previous TEXT   NOT NULL,
  hash     TEXT   NOT NULL
);
CREATE INDEX journal_by_object ON journal (object, seq);

-- The end of the chain, sealed with a key that is not in this database.
CREATE TABLE journal_head (
  id   BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  seq  BIGINT NOT NULL,
  hash TEXT   NOT NULL,
  seal TEXT   NOT NULL
);

CREATE TABLE idempotency_key (
  account_id TEXT   NOT NULL,
  request    TEXT   NOT NULL,
  digest     TEXT   NOT NULL,
  result     TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, request)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

CREATE TABLE retention_rule (
  status TEXT   NOT NULL PRIMARY KEY CHECK (status IN
           ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'RELEASED', 'SIGNED', 'ENDED')),
  days   BIGINT NOT NULL CHECK (days > 0)
);
