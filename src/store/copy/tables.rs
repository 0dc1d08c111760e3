//! What there is to copy: every table, after those that it names, with its key and its columns. A test
//! holds this list against the database's own.

use Kind::{Bytes, Flag, Id, Json, Text, Whole};

/// What a column holds, whichever database keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number of ours.
    Id,
    /// Words.
    Text,
    /// A whole number.
    Whole,
    /// Yes or no.
    Flag,
    /// JSON.
    Json,
    /// A file's contents.
    Bytes,
}

/// A table.
#[derive(Debug)]
pub(super) struct Table {
    /// Its name.
    pub(super) name: &'static str,
    /// Its columns; those of its key come first.
    pub(super) columns: &'static [(&'static str, Kind)],
    /// How many are its key.
    pub(super) key: usize,
    /// Which of its rows are the site's.
    pub(super) only: &'static str,
    /// A column that names a row of a table further down: it is filled in at the end.
    pub(super) late: Option<usize>,
}

const fn table(name: &'static str, key: usize, columns: &'static [(&'static str, Kind)]) -> Table {
    Table {
        name,
        columns,
        key,
        only: "TRUE",
        late: None,
    }
}

impl Table {
    /// The columns of its key.
    pub(super) fn key(&self) -> &'static [(&'static str, Kind)] {
        &self.columns[..self.key]
    }

    /// The names of these columns, with a comma between them.
    pub(super) fn names(columns: &[(&str, Kind)]) -> String {
        let names: Vec<_> = columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }
}

/// Every table.
pub(super) const TABLES: &[Table] = &[
    table(
        "script",
        1,
        &[
            ("hash", Text),
            ("package", Text),
            ("compiled", Json),
            ("published_at", Whole),
        ],
    ),
    table(
        "text_set",
        3,
        &[
            ("script_hash", Text),
            ("language", Text),
            ("hash", Text),
            ("draft", Flag),
            ("ftl", Text),
            ("published_at", Whole),
            ("marks", Json),
        ],
    ),
    table(
        "account",
        1,
        &[
            ("id", Id),
            ("email", Text),
            ("name", Text),
            ("roles", Json),
            ("speaks", Json),
            ("translates", Json),
            ("direction", Text),
            ("password", Text),
            ("created_at", Whole),
            ("disabled_at", Whole),
        ],
    ),
    table(
        "identity",
        2,
        &[
            ("issuer", Text),
            ("subject", Text),
            ("account_id", Id),
            ("linked_at", Whole),
        ],
    ),
    table(
        "session",
        1,
        &[
            ("token_hash", Text),
            ("account_id", Id),
            ("created_at", Whole),
            ("seen_at", Whole),
            ("address", Text),
            ("browser", Text),
        ],
    ),
    table(
        "link",
        1,
        &[
            ("token_hash", Text),
            ("account_id", Id),
            ("created_at", Whole),
            ("expires_at", Whole),
        ],
    ),
    table(
        "throttle",
        1,
        &[("key", Text), ("failures", Whole), ("last_at", Whole)],
    ),
    table(
        "audit",
        1,
        &[
            ("id", Id),
            ("at", Whole),
            ("account_id", Id),
            ("who", Text),
            ("action", Text),
            ("object", Text),
            ("detail", Json),
            ("address", Text),
        ],
    ),
    table(
        "token",
        1,
        &[
            ("token_hash", Text),
            ("account_id", Id),
            ("name", Text),
            ("created_at", Whole),
            ("expires_at", Whole),
            ("used_at", Whole),
        ],
    ),
    table(
        "message_event",
        1,
        &[
            ("id", Id),
            ("at", Whole),
            ("account_id", Id),
            ("who", Text),
            ("catalog", Text),
            ("language", Text),
            ("message", Text),
            ("action", Text),
            ("text", Text),
            ("source", Text),
            ("source_hash", Text),
        ],
    ),
    table(
        "presence",
        4,
        &[
            ("catalog", Text),
            ("language", Text),
            ("message", Text),
            ("account_id", Id),
            ("seen_at", Whole),
        ],
    ),
    table(
        "report",
        1,
        &[
            ("id", Id),
            ("at", Whole),
            ("account_id", Id),
            ("package", Text),
            ("catalog", Text),
            ("language", Text),
            ("message", Text),
            ("shown_in", Text),
            ("text_hash", Text),
            ("step", Text),
            ("route", Json),
            ("settled_at", Whole),
            ("settled_by", Id),
        ],
    ),
    table("blob", 1, &[("hash", Text), ("contents", Bytes)]),
    table(
        "site_file",
        1,
        &[
            ("path", Text),
            ("hash", Text),
            ("pushed_hash", Text),
            ("changed_at", Whole),
            ("changed_by", Id),
        ],
    ),
    table(
        "version",
        1,
        &[
            ("id", Id),
            ("package", Text),
            ("number", Whole),
            ("title", Text),
            ("direction", Text),
            ("hash", Text),
            ("script_hash", Text),
            ("texts", Json),
            ("warnings", Json),
            ("published_at", Whole),
            ("published_by", Id),
        ],
    ),
    table(
        "version_file",
        2,
        &[("version_id", Id), ("path", Text), ("hash", Text)],
    ),
    table(
        "campaign",
        1,
        &[
            ("id", Id),
            ("package", Text),
            ("title", Text),
            ("demonstration", Flag),
            ("opened_at", Whole),
            ("version_id", Id),
        ],
    ),
    table(
        "campaign_member",
        2,
        &[("campaign_id", Id), ("account_id", Id)],
    ),
    Table {
        name: "contact",
        key: 1,
        only: "TRUE",
        // The last call to her.
        late: Some(11),
        columns: &[
            ("id", Id),
            ("campaign_id", Id),
            ("rank", Whole),
            ("name", Text),
            ("phone", Text),
            ("language", Text),
            ("data", Json),
            ("state", Text),
            ("attempts", Whole),
            ("due_at", Whole),
            ("outcome", Text),
            ("call_id", Id),
        ],
    },
    table(
        "call",
        1,
        &[
            ("id", Id),
            ("contact_id", Id),
            ("script_hash", Text),
            ("texts", Json),
            ("circumstances", Json),
            ("agent", Text),
            ("started_at", Whole),
            ("ended_at", Whole),
            ("outcome", Text),
            ("agent_id", Id),
        ],
    ),
    table(
        "call_event",
        2,
        &[
            ("call_id", Id),
            ("seq", Whole),
            ("request", Text),
            ("event", Json),
            ("at", Whole),
        ],
    ),
    table(
        "alert",
        2,
        &[
            ("call_id", Id),
            ("name", Text),
            ("service", Text),
            ("priority", Text),
            ("text", Text),
            ("raised_at", Whole),
        ],
    ),
    Table {
        name: "site",
        key: 1,
        // The mark of a copy under way.
        only: "key <> 'copying'",
        late: None,
        columns: &[("key", Text), ("value", Text)],
    },
];
