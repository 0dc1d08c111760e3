//! What agentes say of sentences that do not work, for the translators of a language.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::{Bench, Translating};
use crate::access::Person;
use crate::store::{ReportRow, StoreError, Uuid};
use crate::translation::source::parts;

impl Translating<'_> {
    /// What is open of a package's texts in a language, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn reports(
        &self,
        bench: &Bench,
        language: &LanguageIdentifier,
    ) -> Result<Vec<ReportRow>, StoreError> {
        let catalogs = bench.sources.catalogs();
        let catalogs: Vec<String> = catalogs.map(|(name, _)| name.to_owned()).collect();
        self.store
            .list_reports(&language.to_string(), &catalogs)
            .await
    }

    /// Settles what an agente said of a message; false when somebody has, or it was of another.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn settle(
        &self,
        person: &Person,
        (bench, language, message): (&Bench, &LanguageIdentifier, &str),
        report: Uuid,
    ) -> Result<bool, StoreError> {
        let open = self.reports(bench, language).await?;
        let found = open
            .iter()
            .find(|row| row.id == report && parts(&row.message).0 == message);
        let Some(row) = found else {
            return Ok(false);
        };
        let now = self.clock.now();
        if !self.store.settle_report(report, person.id, now).await? {
            return Ok(false);
        }
        let what = (row.catalog.as_str(), row.message.as_str(), "regle");
        let event = self.done(person, language, what, (None, None));
        self.store
            .update_translations(&[], &[event], now, None)
            .await?;
        Ok(true)
    }
}

/// How many are open of each message.
#[must_use]
pub fn by_message(reports: &[ReportRow]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for report in reports {
        *counts
            .entry(parts(&report.message).0.to_owned())
            .or_default() += 1;
    }
    counts
}
