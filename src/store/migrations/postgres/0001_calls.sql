-- What a call needs to last. Instants are microseconds since 1970, UTC.

-- A published script: immutable, known by its content.
CREATE TABLE script (
    hash         TEXT NOT NULL PRIMARY KEY,
    package      TEXT NOT NULL,
    compiled     JSONB NOT NULL,
    published_at BIGINT NOT NULL
);

-- One language's texts of a script. A call stays on those it began with.
CREATE TABLE text_set (
    script_hash  TEXT NOT NULL REFERENCES script (hash),
    language     TEXT NOT NULL,
    hash         TEXT NOT NULL,
    draft        BOOLEAN NOT NULL,
    ftl          TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (script_hash, language, hash)
);

CREATE TABLE campaign (
    id            UUID NOT NULL PRIMARY KEY,
    package       TEXT NOT NULL,
    title         TEXT NOT NULL,
    demonstration BOOLEAN NOT NULL,
    opened_at     BIGINT NOT NULL
);

CREATE TABLE contact (
    id          UUID NOT NULL PRIMARY KEY,
    campaign_id UUID NOT NULL REFERENCES campaign (id),
    rank        BIGINT NOT NULL,
    name        TEXT NOT NULL,
    phone       TEXT NOT NULL,
    language    TEXT NOT NULL,
    data        JSONB NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('to_call', 'in_call', 'callback', 'done')),
    attempts    BIGINT NOT NULL DEFAULT 0,
    due_at      BIGINT,
    outcome     TEXT,
    call_id     UUID
);

CREATE INDEX contact_next ON contact (campaign_id, state, due_at);

CREATE TABLE call (
    id            UUID NOT NULL PRIMARY KEY,
    contact_id    UUID NOT NULL REFERENCES contact (id),
    script_hash   TEXT NOT NULL REFERENCES script (hash),
    texts         JSONB NOT NULL,
    circumstances JSONB NOT NULL,
    agent         TEXT NOT NULL,
    started_at    BIGINT NOT NULL,
    ended_at      BIGINT,
    outcome       TEXT
);

ALTER TABLE contact ADD CONSTRAINT contact_call_id_fkey FOREIGN KEY (call_id) REFERENCES call (id);

CREATE INDEX call_of_contact ON call (contact_id, started_at);

-- What happened in a call. Never changed; `request` is the sender's own number, so that
-- what is sent twice is stored once.
CREATE TABLE call_event (
    call_id UUID NOT NULL REFERENCES call (id),
    seq     BIGINT NOT NULL,
    request TEXT NOT NULL,
    event   JSONB NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (call_id, seq),
    UNIQUE (call_id, request)
);

-- Something a service must act on, written with the event that raised it.
CREATE TABLE alert (
    call_id   UUID NOT NULL REFERENCES call (id),
    name      TEXT NOT NULL,
    service   TEXT NOT NULL,
    priority  TEXT NOT NULL CHECK (priority IN ('normale', 'haute')),
    text      TEXT NOT NULL,
    raised_at BIGINT NOT NULL,
    PRIMARY KEY (call_id, name)
);
