//! The site's files as somebody reads and changes them from her own machine, each by the hash of what
//! it is taken to hold.

use std::collections::{BTreeMap, BTreeSet};

use super::Publishing;
use super::push::TRIES;
use crate::access::Person;
use crate::exchange::{CHANGED, Change, Changes, Entry, Refused};
use crate::library::push::content_hash;
use crate::store::{FileChange, SiteFile, StoreError};

impl Publishing<'_> {
    /// The files that somebody may see, those that were removed included.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn entries(&self, person: &Person) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows().await?;
        let rights = self
            .rights(person, &rows, rows.keys().map(String::as_str))
            .await?;
        let seen = rows.into_values().filter(|row| rights.sees(&row.path));
        Ok(seen.map(Entry::from).collect())
    }

    /// Whether somebody may see the file at a path, which need not be there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn sees(&self, person: &Person, path: &str) -> Result<bool, StoreError> {
        let rows = self.rows().await?;
        let rights = self.rights(person, &rows, std::iter::once(path)).await?;
        Ok(rights.sees(path))
    }

    /// Makes somebody's changes, all of them or none, or only tells: what stands in the way of those that were not
    /// made. A file that already holds what it should is left as it is.
    ///
    /// # Errors
    /// When the database fails. Nothing has changed then.
    pub async fn send(&self, person: &Person, asked: &Changes) -> Result<Vec<Refused>, StoreError> {
        for _ in 0..TRIES {
            if let Some(refused) = self.try_send(person, asked).await? {
                return Ok(refused);
            }
        }
        Err(StoreError::Closed)
    }

    /// One try; `None` when a file changed in the store meanwhile.
    async fn try_send(
        &self,
        person: &Person,
        asked: &Changes,
    ) -> Result<Option<Vec<Refused>>, StoreError> {
        let rows = self.rows().await?;
        let changes = &asked.changes;
        let paths = changes.iter().map(|change| change.path.as_str());
        let rights = self.rights(person, &rows, paths).await?;
        let reasons: Vec<_> = changes
            .iter()
            .map(|change| rights.refusal(change, changes))
            .collect();
        let taken = changes.iter().zip(&reasons);
        let taken = taken.filter(|(_, why)| why.is_none());
        let twins = Twins::of(&rows, taken.map(|(change, _)| change));
        let (mut refused, mut made) = (Vec::new(), Vec::new());
        for (change, why) in changes.iter().zip(reasons) {
            let row = rows.get(&change.path);
            let there = row.and_then(|row| row.hash.clone());
            let text = change.text.as_deref();
            let hash = text.map(|text| content_hash(text.as_bytes()));
            let why = why.or_else(|| twins.has(change).then_some("path"));
            if let Some(why) = why {
                refused.push(Refused {
                    path: change.path.clone(),
                    why: why.to_owned(),
                    site: None,
                });
            } else if there == hash {
                // It is so already: an earlier answer may have been lost on its way.
            } else if there != change.was {
                refused.push(Refused {
                    path: change.path.clone(),
                    why: CHANGED.to_owned(),
                    site: row.cloned().map(Entry::from),
                });
            } else {
                made.push(FileChange {
                    path: change.path.clone(),
                    was: there,
                    becomes: hash.zip(text.map(|text| text.as_bytes().to_vec())),
                    // What the site's own folder last agreed on is another matter.
                    pushed: row.and_then(|row| row.pushed_hash.clone()),
                });
            }
        }
        if !refused.is_empty() || made.is_empty() || asked.dry_run {
            return Ok(Some(refused));
        }
        let now = self.clock.now();
        let done = self
            .store
            .update_site_files(&made, now, Some(person.id))
            .await?;
        Ok(done.then(Vec::new))
    }

    async fn rows(&self) -> Result<BTreeMap<String, SiteFile>, StoreError> {
        let rows = self.store.list_site_files().await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.path.clone(), row))
            .collect())
    }
}

/// Paths that some machines take for one.
struct Twins(BTreeMap<String, BTreeSet<String>>);

impl Twins {
    fn of<'c>(
        rows: &BTreeMap<String, SiteFile>,
        changes: impl Iterator<Item = &'c Change>,
    ) -> Self {
        let there = rows.values().filter(|row| row.hash.is_some());
        let mut after: BTreeSet<&str> = there.map(|row| row.path.as_str()).collect();
        for change in changes {
            match change.text {
                Some(_) => after.insert(&change.path),
                None => after.remove(change.path.as_str()),
            };
        }
        let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for path in after {
            let twins = known.entry(path.to_lowercase()).or_default();
            twins.insert(path.to_owned());
        }
        Self(known)
    }

    /// Whether a file that comes would stand beside another that some machines take for it.
    fn has(&self, change: &Change) -> bool {
        let twins = self.0.get(&change.path.to_lowercase());
        change.text.is_some() && twins.is_some_and(|twins| twins.len() > 1)
    }
}

impl From<SiteFile> for Entry {
    fn from(row: SiteFile) -> Self {
        Self {
            path: row.path,
            hash: row.hash,
            size: row.size,
            changed_at: row.changed_at,
            changed_by: row.changed_by,
        }
    }
}
