-- Who uses the site, what she may see, and what is published.

-- Facts about the site itself: whether it is a demonstration.
CREATE TABLE site (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE account (
    id          UUID NOT NULL PRIMARY KEY,
    email       TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    roles       JSONB NOT NULL,
    speaks      JSONB NOT NULL,
    translates  JSONB NOT NULL,
    direction   TEXT,
    password    TEXT,
    created_at  BIGINT NOT NULL,
    disabled_at BIGINT
);

-- A person of another directory, known there as `subject`.
CREATE TABLE identity (
    issuer     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    account_id UUID NOT NULL REFERENCES account (id),
    linked_at  BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);

-- The cookie is not kept, only its SHA-256.
CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    address    TEXT NOT NULL,
    browser    TEXT NOT NULL
);

CREATE INDEX session_of_account ON session (account_id);

-- Links that work once: to create the first account, or to choose a password.
CREATE TABLE link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id UUID REFERENCES account (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Failed sign-ins, by login and by address.
CREATE TABLE throttle (
    key      TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at  BIGINT NOT NULL
);

-- Who saw and changed what. Never changed; purged when it is old.
CREATE TABLE audit (
    id         UUID NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL,
    account_id UUID REFERENCES account (id),
    who        TEXT NOT NULL,
    action     TEXT NOT NULL,
    object     TEXT NOT NULL,
    detail     JSONB NOT NULL,
    address    TEXT NOT NULL
);

CREATE INDEX audit_at ON audit (at);

-- Contents of files, once each, by SHA-256.
CREATE TABLE blob (
    hash     TEXT NOT NULL PRIMARY KEY,
    contents BYTEA NOT NULL
);

-- The packages' files as they are worked on. `hash` is NULL once a file was removed here;
-- `pushed_hash` is what a folder and the site last agreed on.
CREATE TABLE site_file (
    path        TEXT NOT NULL PRIMARY KEY,
    hash        TEXT REFERENCES blob (hash),
    pushed_hash TEXT,
    changed_at  BIGINT NOT NULL,
    changed_by  UUID REFERENCES account (id)
);

-- A published version: immutable.
CREATE TABLE version (
    id           UUID NOT NULL PRIMARY KEY,
    package      TEXT NOT NULL,
    number       BIGINT NOT NULL,
    title        TEXT NOT NULL,
    direction    TEXT NOT NULL,
    hash         TEXT NOT NULL,
    script_hash  TEXT NOT NULL REFERENCES script (hash),
    texts        JSONB NOT NULL,
    warnings     JSONB NOT NULL,
    published_at BIGINT NOT NULL,
    published_by UUID REFERENCES account (id),
    UNIQUE (package, number)
);

CREATE TABLE version_file (
    version_id UUID NOT NULL REFERENCES version (id),
    path       TEXT NOT NULL,
    hash       TEXT NOT NULL REFERENCES blob (hash),
    PRIMARY KEY (version_id, path)
);

ALTER TABLE campaign ADD COLUMN version_id UUID REFERENCES version (id);

-- The agentes who call for a campaign.
CREATE TABLE campaign_member (
    campaign_id UUID NOT NULL REFERENCES campaign (id),
    account_id  UUID NOT NULL REFERENCES account (id),
    PRIMARY KEY (campaign_id, account_id)
);

ALTER TABLE call ADD COLUMN agent_id UUID REFERENCES account (id);
