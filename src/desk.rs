//! A folder at somebody's desk and a site, brought together file by file: what changed in the folder
//! alone is sent, what changed on the site alone is received, and what changed on both is refused and
//! shown. It knows the site by HTTP alone.

mod address;
mod agreed;
mod plan;
mod pull;
mod push;
mod remote;

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::exchange::Entry;
use crate::library::discover::LibraryError;
use crate::library::files::{Files, LIBRARY, LOCALES};
use crate::library::site;

pub use address::Address;
pub use agreed::{AGREED, Agreed};
pub use plan::{Item, Plan, Scope};
pub use remote::Remote;

/// A folder, and what it and a site have.
pub struct Desk<'a> {
    /// The folder, the one that holds `scripts-library` and `locales`.
    root: &'a Path,
    remote: &'a Remote,
    agreed: Agreed,
    folder: Files,
    plan: Plan,
    /// Whether anything is to be done, or only told.
    dry_run: bool,
    report: Report,
}

/// What came of a push or a pull.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// The site.
    pub site: String,
    /// Whether nothing was done, only told.
    pub dry_run: bool,
    /// Files that were sent, or received.
    pub done: Vec<Done>,
    /// Files that changed on both sides, and stay as they are on each.
    pub conflicts: Vec<Conflict>,
    /// Files that the site, or the folder, does not take.
    pub refused: Vec<NotTaken>,
    /// Files that wait for the other command.
    pub waiting: Vec<String>,
    /// How many files are the same on both sides.
    pub same: usize,
}

/// A file that was sent or received.
#[derive(Clone, Debug, Serialize)]
pub struct Done {
    /// Its path.
    pub path: String,
    /// `added`, `changed` or `removed`.
    pub what: &'static str,
    /// Where what it held on the other side is kept, when that had changed too.
    pub kept: Option<String>,
}

/// A file that changed on both sides.
#[derive(Clone, Debug, Serialize)]
pub struct Conflict {
    /// Its path.
    pub path: String,
    /// How many bytes it holds in the folder; `None` when it was removed there.
    pub folder: Option<usize>,
    /// What the site has; `None` when it tells nothing of it.
    pub site: Option<Entry>,
}

/// A file that is not taken.
#[derive(Clone, Debug, Serialize)]
pub struct NotTaken {
    /// Its path.
    pub path: String,
    /// Why: the end of `desk-refused-<why>`.
    pub why: String,
}

/// Why a folder and a site could not be brought together. The words are those of `desk-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// It is not the address of a site.
    #[error("not a site's address: {0}")]
    Address(String),
    /// What is said on the way could be read by others.
    #[error("not an https address: {0}")]
    Exposed(String),
    /// There is no token.
    #[error("no token")]
    NoToken,
    /// The token is none of Trame's.
    #[error("malformed token")]
    BadToken,
    /// Nobody answers.
    #[error("{0}")]
    Unreachable(String),
    /// The site is elsewhere.
    #[error("moved to {0}")]
    Moved(String),
    /// Something answers, which is not Trame, or one that is too old.
    #[error("not a Trame site")]
    NotTrame,
    /// The site speaks another form of the exchange; whether its is the newer.
    #[error("another version of Trame")]
    Version {
        /// Whether the site is newer than this program.
        newer: bool,
    },
    /// The site refuses, for the reason it names.
    #[error("refused: {0}")]
    Refused(String),
    /// An answer or a request is too long.
    #[error("too long")]
    TooLong,
    /// The site has too much to do.
    #[error("busy")]
    Busy,
    /// The site failed.
    #[error("status {0}")]
    Failed(u16),
    /// What the folder and the site agreed on does not read.
    #[error("{AGREED} does not read: {0}")]
    Agreed(String),
    /// The folder has no library.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// A file of the folder could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl DeskError {
    /// The end of its message's id, and what it names.
    #[must_use]
    pub fn code(&self) -> (String, String) {
        let (code, named) = match self {
            Self::Address(address) => ("address", address.clone()),
            Self::Exposed(address) => ("exposed", address.clone()),
            Self::NoToken => ("no-token", String::new()),
            Self::BadToken => ("bad-token", String::new()),
            Self::Unreachable(cause) => ("unreachable", cause.clone()),
            Self::Moved(to) => ("moved", to.clone()),
            Self::NotTrame => ("not-trame", String::new()),
            Self::Version { newer: true } => ("newer", String::new()),
            Self::Version { newer: false } => ("older", String::new()),
            Self::Refused(why) => return (why.clone(), String::new()),
            Self::TooLong => ("too-long", String::new()),
            Self::Busy => ("busy", String::new()),
            Self::Failed(status) => ("failed", status.to_string()),
            Self::Agreed(cause) => ("agreed", cause.clone()),
            Self::Library(error) => ("library", error.to_string()),
            Self::File { path, source } => ("file", format!("{}: {source}", path.display())),
        };
        (code.to_owned(), named)
    }
}

impl<'a> Desk<'a> {
    /// Looks at a folder and at a site. A folder that holds nothing yet is one to receive into.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub async fn open(
        root: &'a Path,
        remote: &'a Remote,
        scope: &Scope,
        dry_run: bool,
    ) -> Result<Self, DeskError> {
        let is_there = root.join(LIBRARY).is_dir() || root.join(LOCALES).is_dir();
        let folder = if is_there {
            site::read(root)?
        } else {
            Files::default()
        };
        let agreed = Agreed::read(root)?;
        let listing = remote.list().await?;
        let site = remote.address().to_string();
        let plan = Plan::of(&folder, listing, agreed.of(&site), scope);
        let report = Report {
            same: plan.same,
            site,
            dry_run,
            ..Report::default()
        };
        Ok(Self {
            root,
            remote,
            agreed,
            folder,
            plan,
            dry_run,
            report,
        })
    }

    /// Whether there is nothing at the paths that were named, on either side.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plan.items.is_empty() && self.plan.same == 0
    }

    /// Notes what both sides have from now on.
    fn agree(&mut self, path: &str, hash: Option<String>) {
        self.agreed.note(&self.report.site, path, hash);
    }

    /// Writes what both sides have agreed on.
    fn settle(&mut self) -> Result<(), DeskError> {
        for (path, hash) in std::mem::take(&mut self.plan.agreed) {
            self.agree(&path, hash);
        }
        if self.dry_run {
            return Ok(());
        }
        self.agreed.write(self.root)
    }

    /// Says that a file changed on both sides.
    fn conflict(&mut self, path: &str, site: Option<Entry>) {
        self.report.conflicts.push(Conflict {
            path: path.to_owned(),
            folder: self.folder.get(path).map(<[u8]>::len),
            site,
        });
    }

    /// Keeps what loses beside its file, under a name that nothing has: `script.trame.site`.
    fn keep(&self, path: &str, contents: &[u8], side: &str) -> Result<String, DeskError> {
        for number in 1.. {
            let name = if number == 1 {
                format!("{path}.{side}")
            } else {
                format!("{path}.{side}-{number}")
            };
            let place = self.root.join(&name);
            let done = crate::disk::change(&place, None, Some(contents));
            if done.map_err(|source| unwritten(&place, source))? {
                return Ok(name);
            }
        }
        Ok(String::new())
    }
}

fn unwritten(path: &Path, source: io::Error) -> DeskError {
    DeskError::File {
        path: path.to_owned(),
        source,
    }
}

/// What becomes of a file that goes from holding something, or not being there, to the same.
fn what(before: bool, after: bool) -> &'static str {
    match (before, after) {
        (_, false) => "removed",
        (false, true) => "added",
        (true, true) => "changed",
    }
}
