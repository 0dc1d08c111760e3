//! From the site to the folder.

use super::{Desk, DeskError, Done, Item, NotTaken, Report, unwritten, what};
use crate::disk;
use crate::library::push::{Decision, content_hash};

/// The ending of a file that keeps what the folder had.
const SIDE: &str = "folder";

impl Desk<'_> {
    /// Receives what changed on the site alone, and packages that the folder does not have; with
    /// `settle`, what changed on both sides too, once what the folder had is kept beside, and what was
    /// removed from the folder.
    ///
    /// # Errors
    /// When the site or the folder fails. What was received by then stays, and running again goes on.
    pub async fn pull(
        mut self,
        settle: bool,
        mut progress: impl FnMut(usize, usize),
    ) -> Result<Report, DeskError> {
        let mut coming = Vec::new();
        for item in std::mem::take(&mut self.plan.items) {
            match item.decision {
                Decision::Keep => coming.push(item),
                Decision::Conflict | Decision::Delete if settle => coming.push(item),
                Decision::Conflict => self.conflict(&item.path, item.site),
                Decision::Take | Decision::Delete => self.report.waiting.push(item.path),
                Decision::Same => {}
            }
        }
        let all = coming.len();
        for (done, item) in coming.into_iter().enumerate() {
            progress(done, all);
            let received = self.receive(item).await;
            if received.is_err() {
                self.settle()?;
            }
            received?;
        }
        self.settle()?;
        Ok(self.report)
    }

    async fn receive(&mut self, item: Item) -> Result<(), DeskError> {
        let (before, after) = (item.folder.is_some(), item.there().is_some());
        let mut done = Done {
            what: what(before, after),
            kept: None,
            path: item.path.clone(),
        };
        if self.dry_run {
            self.report.done.push(done);
            return Ok(());
        }
        let contents = if after {
            let contents = self.remote.read(&item.path).await?;
            if contents.is_none() {
                // It was removed after the list was made.
                self.refuse_meanwhile(&item.path);
                return Ok(());
            }
            contents
        } else {
            None
        };
        let here = self.folder.get(&item.path).map(<[u8]>::to_vec);
        if let (Decision::Conflict, Some(here)) = (item.decision, &here) {
            done.kept = Some(self.keep(&item.path, here, SIDE)?);
        }
        let place = self.root.join(&item.path);
        let changed = disk::change(&place, here.as_deref(), contents.as_deref());
        if !changed.map_err(|source| unwritten(&place, source))? {
            self.refuse_meanwhile(&item.path);
            return Ok(());
        }
        self.agree(&item.path, contents.as_deref().map(content_hash));
        self.report.done.push(done);
        Ok(())
    }

    /// A file changed while it was being received: it stays as it is.
    fn refuse_meanwhile(&mut self, path: &str) {
        self.report.refused.push(NotTaken {
            path: path.to_owned(),
            why: "meanwhile".to_owned(),
        });
    }
}
