//! A name of a script given up for another: in the script and those it includes, in every package that
//! shares these, and in the translations with what is known of them. Pure: nothing is written.
//!
//! The places that give the name are rewritten first. Whatever else meant it is then a fault that the
//! check reports at its place, and is rewritten in turn, until nothing is wrong: a word that only looks
//! like the name is none, and stays. At last the script must be the one it was but for that name, and
//! every translation as good as it was.

mod files;
mod script;
mod texts;

use std::collections::BTreeMap;

use trame_dsl::name::{KNOWN, NOT_CODES, RESERVED, is_name, nearest};

use crate::library::files::Files;
use crate::library::package::Package;
use files::Work;

/// What is renamed: a name, or an answer's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renaming {
    /// As it is named in texts: `question`, or `question.code`.
    pub old: String,
    /// The same once renamed.
    pub new: String,
}

/// Why nothing is renamed.
#[derive(Debug)]
pub enum Refusal {
    /// Nothing has that name; perhaps that one was meant.
    Unknown(Option<String>),
    /// The other name serves already, in that package.
    Taken(String),
    /// It has not the shape of a name.
    BadName,
    /// It means something else.
    Reserved,
    /// A package that would change has errors.
    Faulty(Box<Package>),
    /// The answer's code is that of a list, which is to be named.
    OfList(String),
    /// What is known of the translations in that file cannot be read.
    State(String),
    /// Something would not be as it was; a place, if there is one that tells.
    Unsure(String),
}

/// A file to be written: its path, and its text.
pub type Renamed = BTreeMap<String, String>;

/// Renames in a package. `packages` are those of the library, with that one; `files` holds the files of
/// all of them, under the paths of a site.
///
/// # Errors
/// When nothing can be renamed.
pub fn rename(
    packages: &[String],
    files: &Files,
    package: &str,
    renaming: &Renaming,
) -> Result<Renamed, Refusal> {
    is_free(renaming)?;
    let before = Work::new(files);
    let touched = script::touched(&before, packages, package, renaming)?;
    let mut after = before.clone();
    script::rewrite(&mut after, &touched, renaming)?;
    texts::carry(&before, &mut after, &touched, renaming)?;
    Ok(after.changes(&before))
}

impl Renaming {
    /// From what was typed: `old` is a name or `question.code`, `new` a name or a code.
    #[must_use]
    pub fn of(old: &str, new: &str) -> Self {
        let new = match old.split_once('.') {
            // `question.new` says the same.
            Some((owner, _)) => {
                let prefix = format!("{owner}.");
                format!("{prefix}{}", new.strip_prefix(&prefix).unwrap_or(new))
            }
            None => new.to_owned(),
        };
        Self {
            old: old.to_owned(),
            new,
        }
    }

    /// The question or the list of a code.
    fn owner(&self) -> Option<&str> {
        self.old.split_once('.').map(|(owner, _)| owner)
    }

    /// The word that is renamed.
    fn word(&self) -> &str {
        last(&self.old)
    }

    /// What it becomes.
    fn becomes(&self) -> &str {
        last(&self.new)
    }

    /// The id of a text once renamed.
    fn id(&self, id: &str) -> String {
        let (message, attribute) = super::source::parts(id);
        let Some(owner) = self.owner() else {
            if message != self.old {
                return id.to_owned();
            }
            return attribute.map_or_else(|| self.new.clone(), |a| format!("{}.{a}", self.new));
        };
        let rest = attribute.and_then(|attribute| attribute.strip_prefix(self.word()));
        match rest {
            Some(rest @ ("" | "-note" | "-prononciation")) if message == owner => {
                format!("{owner}.{}{rest}", self.becomes())
            }
            _ => id.to_owned(),
        }
    }
}

fn last(name: &str) -> &str {
    name.split_once('.').map_or(name, |(_, code)| code)
}

/// Refuses what can be no name.
fn is_free(renaming: &Renaming) -> Result<(), Refusal> {
    let new = renaming.becomes();
    if !is_name(new) {
        return Err(Refusal::BadName);
    }
    let words: &[&str] = if renaming.owner().is_some() {
        &NOT_CODES
    } else {
        &KNOWN
    };
    let reserved = RESERVED.contains(&new) && renaming.owner().is_none();
    if reserved || words.contains(&new) {
        return Err(Refusal::Reserved);
    }
    Ok(())
}

/// The refusal of a name that nothing has.
fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Refusal {
    Refusal::Unknown(nearest(name, known).map(str::to_owned))
}
