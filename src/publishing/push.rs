//! A folder's files brought into the store, each by the hash both last agreed on.

use std::collections::BTreeMap;

use super::Publishing;
use crate::library::files::Files;
use crate::library::push::{Decision, Kept, content_hash, plan};
use crate::store::{FileChange, StoreError};

/// How often somebody else may be faster.
pub(super) const TRIES: usize = 8;

/// What a push did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Files that the store took.
    pub taken: Vec<String>,
    /// Files that it removed.
    pub removed: Vec<String>,
    /// Files that changed on both sides: the store keeps its own until somebody has looked.
    pub conflicts: Vec<String>,
}

impl Publishing<'_> {
    /// Brings a folder's files in. What changed on both sides stays as the store has it.
    ///
    /// # Errors
    /// When the database fails. Nothing has changed then.
    pub async fn push(&self, folder: &Files) -> Result<Pushed, StoreError> {
        let hashes: BTreeMap<String, String> = folder
            .iter()
            .map(|(path, contents)| (path.to_owned(), content_hash(contents)))
            .collect();
        for _ in 0..TRIES {
            if let Some(pushed) = self.try_push(folder, &hashes).await? {
                return Ok(pushed);
            }
        }
        Err(StoreError::Closed)
    }

    /// One try; `None` when a file changed in the store meanwhile.
    async fn try_push(
        &self,
        folder: &Files,
        hashes: &BTreeMap<String, String>,
    ) -> Result<Option<Pushed>, StoreError> {
        let rows = self.store.list_site_files().await?;
        let kept: BTreeMap<String, Kept> = rows
            .into_iter()
            .map(|row| {
                let kept = Kept {
                    hash: row.hash,
                    agreed: row.pushed_hash,
                };
                (row.path, kept)
            })
            .collect();
        let mut pushed = Pushed::default();
        let (mut changes, mut agreed) = (Vec::new(), Vec::new());
        for (path, decision) in plan(hashes, &kept) {
            let there = kept.get(&path);
            let was = there.and_then(|kept| kept.hash.clone());
            let hash = hashes.get(&path);
            match decision {
                Decision::Same if there.is_some_and(|kept| kept.agreed != kept.hash) => {
                    agreed.push((path, was));
                }
                Decision::Same | Decision::Keep => {}
                Decision::Take => {
                    let contents = folder.get(&path).unwrap_or_default().to_vec();
                    changes.push(FileChange {
                        path: path.clone(),
                        was,
                        becomes: hash.map(|hash| (hash.clone(), contents)),
                        pushed: hash.cloned(),
                    });
                    pushed.taken.push(path);
                }
                Decision::Delete => {
                    changes.push(FileChange {
                        path: path.clone(),
                        was,
                        becomes: None,
                        pushed: None,
                    });
                    pushed.removed.push(path);
                }
                Decision::Conflict => pushed.conflicts.push(path),
            }
        }
        if !changes.is_empty() {
            let now = self.clock.now();
            if !self.store.update_site_files(&changes, now, None).await? {
                return Ok(None);
            }
        }
        if !agreed.is_empty() {
            self.store.agree_on(&agreed).await?;
        }
        Ok(Some(pushed))
    }
}
