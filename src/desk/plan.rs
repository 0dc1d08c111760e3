//! What is to be done, file by file, by the rule of `library::push`.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use crate::exchange::Entry;
use crate::library::files::{Files, LIBRARY};
use crate::library::push::{Decision, Kept, content_hash, plan};
use crate::library::site::{is_part, package_of};

/// The paths that a command is about; all of them, when it names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope(Vec<String>);

/// A file that is not the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its path.
    pub path: String,
    /// What becomes of it.
    pub decision: Decision,
    /// Its hash in the folder.
    pub folder: Option<String>,
    /// What the site has; `None` when it tells nothing of it.
    pub site: Option<Entry>,
}

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The files that are not the same, by path.
    pub items: Vec<Item>,
    /// How many files are the same.
    pub same: usize,
    /// What both sides turn out to have, or neither.
    pub(super) agreed: Vec<(String, Option<String>)>,
}

impl Scope {
    /// Reads paths, as they are named from the folder itself; `None` when one leads elsewhere.
    #[must_use]
    pub fn new(paths: &[impl AsRef<Path>]) -> Option<Self> {
        let read = |path: &Path| {
            let mut parts = Vec::new();
            for part in path.components() {
                match part {
                    Component::CurDir => {}
                    Component::Normal(part) => parts.push(part.to_str()?.to_owned()),
                    _ => return None,
                }
            }
            Some(parts.join("/"))
        };
        let read: Option<Vec<String>> = paths.iter().map(|path| read(path.as_ref())).collect();
        Some(Self(read?))
    }

    /// Whether it names any.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a file is one of them, or in one of them. A package's folder stands for its texts too.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let named = |scope: &String| {
            let rest = path.strip_prefix(scope.as_str());
            let inside = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            let package = scope
                .strip_prefix(LIBRARY)
                .and_then(|rest| rest.strip_prefix('/'));
            scope.is_empty() || inside || (package.is_some() && package_of(path) == package)
        };
        self.is_whole() || self.0.iter().any(named)
    }
}

impl Plan {
    /// What is to be done with the files of a scope. What was agreed on counts only where the site tells
    /// of the file: one that it does not tell of may only be hidden, and is not taken for removed.
    #[must_use]
    pub fn of(
        folder: &Files,
        listing: Vec<Entry>,
        agreed: &BTreeMap<String, String>,
        scope: &Scope,
    ) -> Self {
        let hashes: BTreeMap<String, String> = folder
            .iter()
            .map(|(path, contents)| (path.to_owned(), content_hash(contents)))
            .collect();
        // A site that names a file elsewhere is not followed there.
        let listing: BTreeMap<String, Entry> = listing
            .into_iter()
            .filter(|entry| is_part(&entry.path))
            .map(|entry| (entry.path.clone(), entry))
            .collect();
        let kept = listing.iter().map(|(path, entry)| {
            let kept = Kept {
                hash: entry.hash.clone(),
                agreed: agreed.get(path).cloned(),
            };
            (path.clone(), kept)
        });
        let mut made = Self::default();
        for (path, decision) in plan(&hashes, &kept.collect()) {
            if !scope.has(&path) {
                continue;
            }
            let here = hashes.get(&path).cloned();
            let site = listing.get(&path).cloned();
            if decision == Decision::Same {
                made.same += usize::from(here.is_some());
                made.agreed.push((path, here));
                continue;
            }
            made.items.push(Item {
                path,
                decision,
                folder: here,
                site,
            });
        }
        made
    }
}

impl Item {
    /// What the site has, by content.
    #[must_use]
    pub fn there(&self) -> Option<&String> {
        self.site.as_ref().and_then(|entry| entry.hash.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Plan, Scope};
    use crate::exchange::Entry;
    use crate::library::files::Files;
    use crate::library::push::{Decision, content_hash};

    fn entry(path: &str, contents: Option<&str>) -> Entry {
        Entry {
            path: path.to_owned(),
            hash: contents.map(|text| content_hash(text.as_bytes())),
            ..Entry::default()
        }
    }

    #[test]
    fn a_file_that_the_site_no_longer_tells_of_is_not_removed() {
        let path = "scripts-library/p/script.trame";
        let folder: Files = [(path, "a")].into_iter().collect();
        let agreed = BTreeMap::from([(path.to_owned(), content_hash(b"a"))]);
        let decided = |listing| {
            let plan = Plan::of(&folder, listing, &agreed, &Scope::default());
            plan.items.first().map(|item| item.decision)
        };
        assert_eq!(decided(vec![entry(path, None)]), Some(Decision::Keep));
        assert_eq!(decided(vec![]), Some(Decision::Take));
        assert_eq!(decided(vec![entry(path, Some("a"))]), None);
    }

    #[test]
    fn a_site_cannot_name_a_file_elsewhere() {
        let listing = ["../../.bashrc", "/etc/passwd", "locales/../x.ftl"];
        let listing = listing.map(|path| entry(path, Some("a"))).to_vec();
        let plan = Plan::of(
            &Files::default(),
            listing,
            &BTreeMap::new(),
            &Scope::default(),
        );
        assert_eq!(plan, Plan::default());
    }

    #[test]
    fn a_package_stands_for_its_texts() {
        let scope = Scope::new(&["./scripts-library/p/", "locales/ta"]).unwrap();
        for (path, expected) in [
            ("scripts-library/p/script.trame", true),
            ("locales/ar/p.ftl", true),
            ("locales/ar/p.yaml", true),
            ("locales/ta/q.ftl", true),
            ("scripts-library/pq/script.trame", false),
            ("locales/ar/q.ftl", false),
            ("locales/tax/q.ftl", false),
        ] {
            assert_eq!(scope.has(path), expected, "{path}");
        }
        assert!(Scope::new(&["../p"]).is_none());
        assert!(Scope::new(&["."]).unwrap().has("locales/ar/q.ftl"));
    }
}
