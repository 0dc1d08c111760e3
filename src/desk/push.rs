//! From the folder to the site.

use std::collections::{BTreeMap, VecDeque};

use super::{Desk, DeskError, Done, Item, NotTaken, Report, what};
use crate::exchange::{CHANGED, Change, Changes, FORMAT, LONGEST_FILE, MOST_CHANGES, Refused};
use crate::library::push::{Decision, content_hash};
use crate::library::site::package_of;

/// How much is sent at once, in bytes, unless one file is longer.
const AT_ONCE: usize = 2 * 1024 * 1024;
/// The ending of a file that keeps what the site had.
const SIDE: &str = "site";

impl Desk<'_> {
    /// Sends what changed in the folder alone; with `settle`, what changed on both sides too, once what
    /// the site had is kept beside.
    ///
    /// # Errors
    /// When the site or the folder fails. What was sent by then stays sent, and running again goes on.
    pub async fn push(mut self, settle: bool) -> Result<Report, DeskError> {
        let mut going = Vec::new();
        for item in std::mem::take(&mut self.plan.items) {
            match item.decision {
                Decision::Take | Decision::Delete => going.push(item),
                Decision::Conflict if settle => going.push(item),
                Decision::Conflict => self.conflict(&item.path, item.site),
                Decision::Keep if item.folder.as_ref() != item.there() => {
                    self.report.waiting.push(item.path);
                }
                Decision::Keep | Decision::Same => {}
            }
        }
        let mut going = self.fit(going);
        // What shared scripts say comes before the packages that include them, and each package's
        // manifest before the rest: it says whose the package is.
        going.sort_by_key(|item| {
            let package = package_of(&item.path).map(str::to_owned);
            (
                package,
                !item.path.ends_with("/enquete.yaml"),
                item.path.clone(),
            )
        });
        let mut going = VecDeque::from(going);
        while !going.is_empty() {
            let some = self.next(&mut going);
            let sent = self.send(some).await;
            self.settle()?;
            sent?;
        }
        self.settle()?;
        Ok(self.report)
    }

    /// Those that a site could take.
    fn fit(&mut self, going: Vec<Item>) -> Vec<Item> {
        let (mut fit, mut refused) = (Vec::new(), Vec::new());
        for item in going {
            let contents = self.folder.get(&item.path).unwrap_or_default();
            let why = if contents.len() > LONGEST_FILE {
                "long"
            } else if str::from_utf8(contents).is_err() {
                "utf8"
            } else {
                fit.push(item);
                continue;
            };
            refused.push(NotTaken {
                path: item.path,
                why: why.to_owned(),
            });
        }
        self.report.refused.append(&mut refused);
        fit
    }

    /// The next that go together.
    fn next(&self, going: &mut VecDeque<Item>) -> Vec<Item> {
        let mut some: Vec<Item> = Vec::new();
        let mut size = 0;
        while let Some(item) = going.pop_front() {
            size += self.folder.get(&item.path).map_or(0, <[u8]>::len);
            if !some.is_empty() && (size > AT_ONCE || some.len() >= MOST_CHANGES) {
                going.push_front(item);
                break;
            }
            some.push(item);
        }
        some
    }

    /// Sends some, without those that the site refuses: it takes all that it is sent, or nothing.
    async fn send(&mut self, mut some: Vec<Item>) -> Result<(), DeskError> {
        let mut kept = BTreeMap::new();
        loop {
            self.keep_theirs(&some, &mut kept).await?;
            let changes = Changes {
                format: FORMAT,
                dry_run: self.dry_run,
                changes: some.iter().map(|item| self.change(item)).collect(),
            };
            if changes.changes.is_empty() {
                return Ok(());
            }
            let refused = self.remote.send(&changes).await?;
            if refused.is_empty() {
                break;
            }
            let before = some.len();
            some.retain(|item| refused.iter().all(|one| one.path != item.path));
            if some.len() == before {
                // It refuses what it was not sent.
                return Err(DeskError::NotTrame);
            }
            for one in refused {
                self.refuse(one);
            }
        }
        for item in some {
            let hash = item.folder.clone();
            self.report.done.push(Done {
                what: what(item.there().is_some(), hash.is_some()),
                kept: kept.remove(&item.path),
                path: item.path.clone(),
            });
            self.agree(&item.path, hash);
        }
        Ok(())
    }

    /// Keeps beside what the site has and is about to lose, so that nobody loses it.
    async fn keep_theirs(
        &mut self,
        some: &[Item],
        kept: &mut BTreeMap<String, String>,
    ) -> Result<(), DeskError> {
        for item in some
            .iter()
            .filter(|item| item.decision == Decision::Conflict)
        {
            if self.dry_run || kept.contains_key(&item.path) || item.there().is_none() {
                continue;
            }
            let contents = self.remote.read(&item.path).await?.unwrap_or_default();
            // Something else by now: the site refuses what was meant to replace what was seen.
            if Some(&content_hash(&contents)) == item.there() {
                let name = self.keep(&item.path, &contents, SIDE)?;
                kept.insert(item.path.clone(), name);
            }
        }
        Ok(())
    }

    fn change(&self, item: &Item) -> Change {
        let contents = self.folder.get(&item.path);
        Change {
            path: item.path.clone(),
            was: item.there().cloned(),
            text: contents.map(|contents| String::from_utf8_lossy(contents).into_owned()),
        }
    }

    fn refuse(&mut self, refused: Refused) {
        if refused.why == CHANGED {
            self.conflict(&refused.path, refused.site);
        } else {
            self.report.refused.push(NotTaken {
                path: refused.path,
                why: refused.why,
            });
        }
    }
}
