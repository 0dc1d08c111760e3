//! What a folder and each site last agreed on: the hash of each file that both had. It is the folder's
//! own affair, one person's on one machine, and nothing to share.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{DeskError, unwritten};
use crate::disk;

/// Where it is written, in the folder.
pub const AGREED: &str = ".trame-site.json";
/// The form of that file.
const FORMAT: u32 = 1;

/// By site, then by path, the hash that both had.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// What it is, for whoever opens it.
    #[serde(default)]
    about: String,
    format: u32,
    sites: BTreeMap<String, BTreeMap<String, String>>,
}

impl Agreed {
    /// What a folder agreed on; nothing, when it never exchanged anything.
    ///
    /// # Errors
    /// When what is written there does not read: guessing could lose something.
    pub fn read(root: &Path) -> Result<Self, DeskError> {
        let path = root.join(AGREED);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(source) => return Err(unwritten(&path, source)),
        };
        let read: Self =
            serde_json::from_slice(&text).map_err(|error| DeskError::Agreed(error.to_string()))?;
        if read.format != FORMAT {
            let cause = format!("format {}", read.format);
            return Err(DeskError::Agreed(cause));
        }
        Ok(read)
    }

    /// The one site it knows of.
    #[must_use]
    pub fn only_site(&self) -> Option<&str> {
        let mut sites = self.sites.keys();
        sites
            .next()
            .filter(|_| sites.next().is_none())
            .map(String::as_str)
    }

    /// What was agreed on with a site.
    pub(super) fn of(&self, site: &str) -> &BTreeMap<String, String> {
        const NOTHING: &BTreeMap<String, String> = &BTreeMap::new();
        self.sites.get(site).unwrap_or(NOTHING)
    }

    /// Notes what both have from now on; `None`, when neither has the file.
    pub(super) fn note(&mut self, site: &str, path: &str, hash: Option<String>) {
        let files = self.sites.entry(site.to_owned()).or_default();
        match hash {
            Some(hash) => files.insert(path.to_owned(), hash),
            None => files.remove(path),
        };
    }

    /// Writes it, when it says something else than what is there.
    pub(super) fn write(&mut self, root: &Path) -> Result<(), DeskError> {
        if Self::read(root).is_ok_and(|there| there == *self) {
            return Ok(());
        }
        "Written by trame push and trame pull: what this folder and each site last agreed on. \
         Not for version control."
            .clone_into(&mut self.about);
        self.format = FORMAT;
        let path = root.join(AGREED);
        let mut text = serde_json::to_string_pretty(self)
            .map_err(|error| DeskError::Agreed(error.to_string()))?;
        text.push('\n');
        disk::write(&path, text.as_bytes()).map_err(|source| unwritten(&path, source))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{AGREED, Agreed};

    #[test]
    fn it_is_kept_site_by_site() {
        let folder = tempfile::tempdir().unwrap();
        let mut agreed = Agreed::read(folder.path()).unwrap();
        agreed.note("https://a.example", "x.ftl", Some("1".into()));
        assert_eq!(agreed.only_site(), Some("https://a.example"));
        agreed.note("https://b.example", "x.ftl", Some("2".into()));
        agreed.note("https://b.example", "y.ftl", None);
        agreed.write(folder.path()).unwrap();
        let read = Agreed::read(folder.path()).unwrap();
        assert_eq!(read, agreed);
        assert_eq!(read.only_site(), None);
        assert_eq!(read.of("https://b.example")["x.ftl"], "2");
        assert!(read.of("https://c.example").is_empty());
    }

    #[test]
    fn one_that_does_not_read_is_not_taken_for_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{", "{\"format\":2,\"sites\":{}}"] {
            fs::write(folder.path().join(AGREED), text).unwrap();
            assert!(Agreed::read(folder.path()).is_err(), "{text}");
        }
    }
}
