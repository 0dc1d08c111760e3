-- Who uses the site, what she may see, and what is published.

-- Facts about the site itself: whether it is a demonstration.
CREATE TABLE site (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE account (
    id          BLOB    NOT NULL PRIMARY KEY,
    email       TEXT    NOT NULL UNIQUE,
    name        TEXT    NOT NULL,
    roles       TEXT    NOT NULL,
    speaks      TEXT    NOT NULL,
    translates  TEXT    NOT NULL,
    direction   TEXT,
    password    TEXT,
    created_at  INTEGER NOT NULL,
    disabled_at INTEGER
) STRICT;

-- A person of another directory, known there as `subject`.
CREATE TABLE identity (
    issuer     TEXT    NOT NULL,
    subject    TEXT    NOT NULL,
    account_id BLOB    NOT NULL REFERENCES account (id),
    linked_at  INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject)
) STRICT;

-- The cookie is not kept, only its SHA-256.
CREATE TABLE session (
    token_hash TEXT    NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL REFERENCES account (id),
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    address    TEXT    NOT NULL,
    browser    TEXT    NOT NULL
) STRICT;

CREATE INDEX session_of_account ON session (account_id);

-- Links that work once: to create the first account, or to choose a password.
CREATE TABLE link (
    token_hash TEXT    NOT NULL PRIMARY KEY,
    account_id BLOB REFERENCES account (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- Failed sign-ins, by login and by address.
CREATE TABLE throttle (
    key      TEXT    NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at  INTEGER NOT NULL
) STRICT;

-- Who saw and changed what. Never changed; purged when it is old.
CREATE TABLE audit (
    id         BLOB    NOT NULL PRIMARY KEY,
    at         INTEGER NOT NULL,
    account_id BLOB REFERENCES account (id),
    who        TEXT    NOT NULL,
    action     TEXT    NOT NULL,
    object     TEXT    NOT NULL,
    detail     TEXT    NOT NULL,
    address    TEXT    NOT NULL
) STRICT;

CREATE INDEX audit_at ON audit (at);

-- Contents of files, once each, by SHA-256.
CREATE TABLE blob (
    hash     TEXT NOT NULL PRIMARY KEY,
    contents BLOB NOT NULL
) STRICT;

-- The packages' files as they are worked on. `hash` is NULL once a file was removed here;
-- `pushed_hash` is what a folder and the site last agreed on.
CREATE TABLE site_file (
    path        TEXT    NOT NULL PRIMARY KEY,
    hash        TEXT REFERENCES blob (hash),
    pushed_hash TEXT,
    changed_at  INTEGER NOT NULL,
    changed_by  BLOB REFERENCES account (id)
) STRICT;

-- A published version: immutable.
CREATE TABLE version (
    id           BLOB    NOT NULL PRIMARY KEY,
    package      TEXT    NOT NULL,
    number       INTEGER NOT NULL,
    title        TEXT    NOT NULL,
    direction    TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    script_hash  TEXT    NOT NULL REFERENCES script (hash),
    texts        TEXT    NOT NULL,
    warnings     TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    published_by BLOB REFERENCES account (id),
    UNIQUE (package, number)
) STRICT;

CREATE TABLE version_file (
    version_id BLOB NOT NULL REFERENCES version (id),
    path       TEXT NOT NULL,
    hash       TEXT NOT NULL REFERENCES blob (hash),
    PRIMARY KEY (version_id, path)
) STRICT;

ALTER TABLE campaign ADD COLUMN version_id BLOB REFERENCES version (id);

-- The agentes who call for a campaign.
CREATE TABLE campaign_member (
    campaign_id BLOB NOT NULL REFERENCES campaign (id),
    account_id  BLOB NOT NULL REFERENCES account (id),
    PRIMARY KEY (campaign_id, account_id)
) STRICT;

ALTER TABLE call ADD COLUMN agent_id BLOB REFERENCES account (id);
