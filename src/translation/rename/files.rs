//! The files of a library while a name is carried through them.

use std::collections::BTreeMap;
use std::ops::Range;

use trame_dsl::check::MAIN;
use trame_dsl::check::declared::{Declared, declared};

use crate::library::compile;
use crate::library::files::{Files, LIBRARY};
use crate::library::package::Package;
use crate::library::sources::Sources;

/// Files, shown under their own paths, so that a place found in one leads back to it.
#[derive(Clone)]
pub(super) struct Work {
    pub(super) files: Files,
}

/// What is to be written at some bytes of a file.
pub(super) type Edits = BTreeMap<String, Vec<(Range<usize>, String)>>;

impl Work {
    pub(super) fn new(files: &Files) -> Self {
        let files = files.iter().map(|(path, bytes)| (path, bytes.to_vec()));
        Self {
            files: files.collect(),
        }
    }

    /// A package as its files are.
    pub(super) fn package(&self, name: &str) -> Package {
        Package::build(name, &self.files)
    }

    /// What each script of a package names, by the path of its file.
    pub(super) fn declared(&self, package: &str) -> BTreeMap<String, Declared> {
        let mut sources = Sources::default();
        let trees = compile::trees(package, &self.files, &mut sources, &mut Vec::new());
        trees
            .iter()
            .map(|(key, tree)| (script_path(package, key), declared(tree)))
            .collect()
    }

    /// A file's text; empty when there is none.
    pub(super) fn text(&self, path: &str) -> String {
        let bytes = self.files.get(path).unwrap_or_default();
        String::from_utf8_lossy(bytes).into_owned()
    }

    pub(super) fn write(&mut self, path: &str, text: String) {
        self.files.insert(path, text.into_bytes());
    }

    /// Rewrites files, each from its end so that places stay right.
    pub(super) fn edit(&mut self, edits: Edits) {
        for (path, mut edits) in edits {
            let mut text = self.text(&path);
            edits.sort_by_key(|(at, _)| at.start);
            edits.dedup();
            for (at, becomes) in edits.into_iter().rev() {
                if text.get(at.clone()).is_some() {
                    text.replace_range(at, &becomes);
                }
            }
            self.write(&path, text);
        }
    }

    /// The files that are not as they were.
    pub(super) fn changes(&self, before: &Self) -> BTreeMap<String, String> {
        let changed = self
            .files
            .iter()
            .filter(|(path, bytes)| before.files.get(path) != Some(bytes));
        changed
            .map(|(path, _)| (path.to_owned(), self.text(path)))
            .collect()
    }
}

/// The file of a script, from its key among a package's trees.
fn script_path(package: &str, key: &str) -> String {
    if key == MAIN {
        format!("{LIBRARY}/{package}/script.trame")
    } else {
        format!("{LIBRARY}/{key}.trame")
    }
}
