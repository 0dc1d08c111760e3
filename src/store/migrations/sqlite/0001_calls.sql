-- What a call needs to last. Instants are microseconds since 1970, UTC; JSON is text.

-- A published script: immutable, known by its content.
CREATE TABLE script (
    hash         TEXT    NOT NULL PRIMARY KEY,
    package      TEXT    NOT NULL,
    compiled     TEXT    NOT NULL,
    published_at INTEGER NOT NULL
) STRICT;

-- One language's texts of a script. A call stays on those it began with.
CREATE TABLE text_set (
    script_hash  TEXT    NOT NULL REFERENCES script (hash),
    language     TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    draft        INTEGER NOT NULL,
    ftl          TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (script_hash, language, hash)
) STRICT;

CREATE TABLE campaign (
    id            BLOB    NOT NULL PRIMARY KEY,
    package       TEXT    NOT NULL,
    title         TEXT    NOT NULL,
    demonstration INTEGER NOT NULL,
    opened_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id          BLOB    NOT NULL PRIMARY KEY,
    campaign_id BLOB    NOT NULL REFERENCES campaign (id),
    rank        INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    phone       TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    data        TEXT    NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('to_call', 'in_call', 'callback', 'done')),
    attempts    INTEGER NOT NULL DEFAULT 0,
    due_at      INTEGER,
    outcome     TEXT,
    call_id     BLOB REFERENCES call (id)
) STRICT;

CREATE INDEX contact_next ON contact (campaign_id, state, due_at);

CREATE TABLE call (
    id            BLOB    NOT NULL PRIMARY KEY,
    contact_id    BLOB    NOT NULL REFERENCES contact (id),
    script_hash   TEXT    NOT NULL REFERENCES script (hash),
    texts         TEXT    NOT NULL,
    circumstances TEXT    NOT NULL,
    agent         TEXT    NOT NULL,
    started_at    INTEGER NOT NULL,
    ended_at      INTEGER,
    outcome       TEXT
) STRICT;

CREATE INDEX call_of_contact ON call (contact_id, started_at);

-- What happened in a call. Never changed; `request` is the sender's own number, so that
-- what is sent twice is stored once.
CREATE TABLE call_event (
    call_id BLOB    NOT NULL REFERENCES call (id),
    seq     INTEGER NOT NULL,
    request TEXT    NOT NULL,
    event   TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (call_id, seq),
    UNIQUE (call_id, request)
) STRICT, WITHOUT ROWID;

-- Something a service must act on, written with the event that raised it.
CREATE TABLE alert (
    call_id   BLOB    NOT NULL REFERENCES call (id),
    name      TEXT    NOT NULL,
    service   TEXT    NOT NULL,
    priority  TEXT    NOT NULL CHECK (priority IN ('normale', 'haute')),
    text      TEXT    NOT NULL,
    raised_at INTEGER NOT NULL,
    PRIMARY KEY (call_id, name)
) STRICT;
