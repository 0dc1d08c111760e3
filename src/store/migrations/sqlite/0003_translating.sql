-- What translators do, what agentes tell them, and how a folder at somebody's desk reaches the site.

-- Secrets with which a person's own machine pushes and pulls. Only their SHA-256 is kept.
CREATE TABLE token (
    token_hash TEXT    NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL REFERENCES account (id),
    name       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;

CREATE INDEX token_of_account ON token (account_id);

-- What was done to a message, never changed. `catalog` is a package, `communs/…` or `termes`;
-- `text` is what it said from then on, `source` what it was translated from.
CREATE TABLE message_event (
    id          BLOB    NOT NULL PRIMARY KEY,
    at          INTEGER NOT NULL,
    account_id  BLOB REFERENCES account (id),
    who         TEXT    NOT NULL,
    catalog     TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    message     TEXT    NOT NULL,
    action      TEXT    NOT NULL,
    text        TEXT,
    source      TEXT,
    source_hash TEXT
) STRICT;

CREATE INDEX message_event_of ON message_event (catalog, language, message, at);
CREATE INDEX message_event_source ON message_event (catalog, message, source_hash);

-- Who has a message open, so that another who opens it is told.
CREATE TABLE presence (
    catalog    TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    message    TEXT    NOT NULL,
    account_id BLOB    NOT NULL REFERENCES account (id),
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (catalog, language, message, account_id)
) STRICT;

-- A sentence that an agente says does not work. `route` holds the names of what was gone through,
-- never an answer.
CREATE TABLE report (
    id         BLOB    NOT NULL PRIMARY KEY,
    at         INTEGER NOT NULL,
    account_id BLOB REFERENCES account (id),
    package    TEXT    NOT NULL,
    catalog    TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    message    TEXT    NOT NULL,
    shown_in   TEXT    NOT NULL,
    text_hash  TEXT    NOT NULL,
    step       TEXT    NOT NULL,
    route      TEXT    NOT NULL,
    settled_at INTEGER,
    settled_by BLOB REFERENCES account (id)
) STRICT;

CREATE INDEX report_open ON report (settled_at, catalog, language);

-- Said twice by the same person of the same words, it is said once.
CREATE UNIQUE INDEX report_once ON report (account_id, catalog, language, message, text_hash)
    WHERE settled_at IS NULL;

-- What an agente must know of single texts, by text: that their source has changed since.
ALTER TABLE text_set ADD COLUMN marks TEXT NOT NULL DEFAULT '{}';
