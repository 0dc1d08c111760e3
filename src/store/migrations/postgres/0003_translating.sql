-- What translators do, what agentes tell them, and how a folder at somebody's desk reaches the site.

-- Secrets with which a person's own machine pushes and pulls. Only their SHA-256 is kept.
CREATE TABLE token (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    name       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);

CREATE INDEX token_of_account ON token (account_id);

-- What was done to a message, never changed. `catalog` is a package, `communs/…` or `termes`;
-- `text` is what it said from then on, `source` what it was translated from.
CREATE TABLE message_event (
    id          UUID NOT NULL PRIMARY KEY,
    at          BIGINT NOT NULL,
    account_id  UUID REFERENCES account (id),
    who         TEXT NOT NULL,
    catalog     TEXT NOT NULL,
    language    TEXT NOT NULL,
    message     TEXT NOT NULL,
    action      TEXT NOT NULL,
    text        TEXT,
    source      TEXT,
    source_hash TEXT
);

CREATE INDEX message_event_of ON message_event (catalog, language, message, at);
CREATE INDEX message_event_source ON message_event (catalog, message, source_hash);

-- Who has a message open, so that another who opens it is told.
CREATE TABLE presence (
    catalog    TEXT NOT NULL,
    language   TEXT NOT NULL,
    message    TEXT NOT NULL,
    account_id UUID NOT NULL REFERENCES account (id),
    seen_at    BIGINT NOT NULL,
    PRIMARY KEY (catalog, language, message, account_id)
);

-- A sentence that an agente says does not work. `route` holds the names of what was gone through,
-- never an answer.
CREATE TABLE report (
    id         UUID NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL,
    account_id UUID REFERENCES account (id),
    package    TEXT NOT NULL,
    catalog    TEXT NOT NULL,
    language   TEXT NOT NULL,
    message    TEXT NOT NULL,
    shown_in   TEXT NOT NULL,
    text_hash  TEXT NOT NULL,
    step       TEXT NOT NULL,
    route      JSONB NOT NULL,
    settled_at BIGINT,
    settled_by UUID REFERENCES account (id)
);

CREATE INDEX report_open ON report (settled_at, catalog, language);

-- Said twice by the same person of the same words, it is said once.
CREATE UNIQUE INDEX report_once ON report (account_id, catalog, language, message, text_hash)
    WHERE settled_at IS NULL;

-- What an agente must know of single texts, by text: that their source has changed since.
ALTER TABLE text_set ADD COLUMN marks JSONB NOT NULL DEFAULT '{}';
