//! What a site and a folder at somebody's desk tell each other, in JSON. Both sides read and write it
//! by these types; what may be told is decided elsewhere.

use serde::{Deserialize, Serialize};

/// The form of what is told. Whoever speaks another says so instead of guessing.
pub const FORMAT: u32 = 1;
/// The most that one request brings, in bytes: a package fits many times.
pub const LONGEST_REQUEST: usize = 12 * 1024 * 1024;
/// The longest file that is exchanged, in bytes: as long as the longest script that is read.
pub const LONGEST_FILE: usize = 10 * 1024 * 1024;
/// The most files that one request changes.
pub const MOST_CHANGES: usize = 2_000;

/// The files of a site that somebody may see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// [`FORMAT`].
    pub format: u32,
    /// Them, by path.
    pub files: Vec<Entry>,
}

/// A file of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its path.
    pub path: String,
    /// What it holds, by content; `None` once it was removed.
    pub hash: Option<String>,
    /// How many bytes it holds.
    pub size: Option<i64>,
    /// When it last changed there, in microseconds since 1970.
    pub changed_at: i64,
    /// Who changed it; nobody, when the folder that the site is started in did.
    pub changed_by: Option<String>,
}

/// Changes to a site's files: all of them are made, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// [`FORMAT`].
    pub format: u32,
    /// Whether only to say what would stand in the way.
    #[serde(default)]
    pub dry_run: bool,
    /// Them.
    pub changes: Vec<Change>,
}

/// A file that changes. Nothing is taken for granted: what is left out is neither removed nor new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its path.
    pub path: String,
    /// What it is taken to hold there, by content; `None` when it is taken not to be there.
    #[serde(deserialize_with = "Option::deserialize")]
    pub was: Option<String>,
    /// What it holds from now on; `None` removes it.
    #[serde(deserialize_with = "Option::deserialize")]
    pub text: Option<String>,
}

/// What came of changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// [`FORMAT`].
    pub format: u32,
    /// What stands in the way. Nothing was changed when there is anything.
    pub refused: Vec<Refused>,
}

/// A file that does not change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Its path.
    pub path: String,
    /// Why: [`CHANGED`], or the end of `desk-refused-<why>`.
    pub why: String,
    /// What the site has there, where she may see it.
    pub site: Option<Entry>,
}

/// It holds something else there by now.
pub const CHANGED: &str = "changed";
