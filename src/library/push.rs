//! Which of two copies of a file is kept, the folder's or the store's, by what both last agreed on.
//! What changed on both sides is nobody's to decide here: it is left as it is, and said.

use std::collections::{BTreeMap, BTreeSet};

use trame_dsl::digest::Digest;

use super::files::LOCALES;
use super::site::package_of;

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Both have the same.
    Same,
    /// The store takes the folder's.
    Take,
    /// The store keeps its own, or keeps it deleted.
    Keep,
    /// The store deletes its own: it is gone from the folder.
    Delete,
    /// It changed on both sides: the store keeps its own until somebody has looked.
    Conflict,
}

/// A file in the store, by content hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What it holds; `None` once it was deleted there.
    pub hash: Option<String>,
    /// What the folder and the store last agreed on; `None` when they never did.
    pub agreed: Option<String>,
}

/// What becomes of a file that has these hashes in the folder, in the store and when both last
/// agreed. `None`: it is not there, or they never did.
#[must_use]
pub fn decide(folder: Option<&str>, store: Option<&str>, agreed: Option<&str>) -> Decision {
    if folder == store {
        return Decision::Same;
    }
    // A side that still has what was agreed on has changed nothing; neither has a side without
    // the file when nothing was ever agreed on.
    match (folder == agreed, store == agreed) {
        (true, _) => Decision::Keep,
        (false, true) if folder.is_none() => Decision::Delete,
        (false, true) => Decision::Take,
        (false, false) => Decision::Conflict,
    }
}

/// What becomes of every file of a folder and of the store, by path.
///
/// A file that is gone counts as deleted only when the folder it stood in is still there, and its
/// package too: somebody who pushes a part of a library takes nothing away from the rest.
#[must_use]
pub fn plan(
    folder: &BTreeMap<String, String>,
    store: &BTreeMap<String, Kept>,
) -> BTreeMap<String, Decision> {
    let places: BTreeSet<&str> = folder.keys().map(|path| place(path)).collect();
    let packages: BTreeSet<&str> = folder
        .keys()
        .filter(|path| !path.starts_with(LOCALES))
        .filter_map(|path| package_of(path))
        .collect();
    let is_looked_at = |path: &str| {
        places.contains(place(path))
            && package_of(path).is_none_or(|package| packages.contains(package))
    };
    let paths: BTreeSet<&String> = folder.keys().chain(store.keys()).collect();
    let decided = paths.into_iter().map(|path| {
        let here = folder.get(path).map(String::as_str);
        let kept = store.get(path);
        let there = kept.and_then(|kept| kept.hash.as_deref());
        let agreed = kept.and_then(|kept| kept.agreed.as_deref());
        let decision = if here.is_none() && !is_looked_at(path) {
            Decision::Keep
        } else {
            decide(here, there, agreed)
        };
        (path.clone(), decision)
    });
    decided.collect()
}

/// The hash of a file's content.
#[must_use]
pub fn content_hash(contents: &[u8]) -> String {
    let mut digest = Digest::default();
    digest.add(contents);
    digest.hex()
}

/// The folder that a file stands in.
fn place(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Decision, Kept, decide, plan};

    const A: Option<&str> = Some("a");
    const B: Option<&str> = Some("b");
    const C: Option<&str> = Some("c");

    #[test]
    fn every_row_of_the_rule() {
        let rows = [
            // folder, store, agreed
            (None, None, None, Decision::Same),
            (None, None, A, Decision::Same),
            (A, A, None, Decision::Same),
            (A, A, A, Decision::Same),
            (A, A, B, Decision::Same),
            (A, None, None, Decision::Take),
            (A, B, B, Decision::Take),
            (None, A, None, Decision::Keep),
            (A, B, A, Decision::Keep),
            (A, None, A, Decision::Keep),
            (None, A, A, Decision::Delete),
            (A, B, None, Decision::Conflict),
            (A, B, C, Decision::Conflict),
            (A, None, B, Decision::Conflict),
            (None, A, B, Decision::Conflict),
        ];
        for (folder, store, agreed, expected) in rows {
            let found = decide(folder, store, agreed);
            assert_eq!(found, expected, "{folder:?} {store:?} {agreed:?}");
        }
    }

    fn decided(folder: &[&str], store: &[&str]) -> BTreeMap<String, Decision> {
        let folder = folder
            .iter()
            .map(|path| ((*path).to_owned(), "a".to_owned()));
        let kept = Kept {
            hash: Some("a".to_owned()),
            agreed: Some("a".to_owned()),
        };
        let store = store.iter().map(|path| ((*path).to_owned(), kept.clone()));
        let mut plan = plan(&folder.collect(), &store.collect());
        plan.retain(|_, decision| *decision != Decision::Same);
        plan
    }

    #[test]
    fn a_package_that_is_not_in_the_folder_is_left_alone() {
        let store = [
            "scripts-library/p/script.trame",
            "scripts-library/p/enquete.yaml",
            "locales/ar/p.ftl",
        ];
        let found = decided(
            &["scripts-library/q/script.trame", "locales/ar/q.ftl"],
            &store,
        );
        let kept: Vec<Decision> = store.iter().map(|path| found[*path]).collect();
        assert_eq!(kept, [Decision::Keep; 3]);
    }

    #[test]
    fn a_file_that_is_gone_from_a_folder_that_is_there_is_deleted() {
        let folder = [
            "scripts-library/p/script.trame",
            "scripts-library/communs/x.trame",
            "locales/ar/termes.ftl",
        ];
        let store = [
            "scripts-library/p/script.trame",
            "scripts-library/communs/x.trame",
            "scripts-library/communs/y.trame",
            "locales/ar/termes.ftl",
            "locales/ar/p.ftl",
            "locales/ta/p.ftl",
        ];
        let found = decided(&folder, &store);
        assert_eq!(found["scripts-library/communs/y.trame"], Decision::Delete);
        assert_eq!(found["locales/ar/p.ftl"], Decision::Delete);
        // Nothing of that language was brought along.
        assert_eq!(found["locales/ta/p.ftl"], Decision::Keep);
    }
}
