//! What was done to a message, who has it open, and the words of sources, kept so that a translator
//! can see what they were.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::{Bench, Translating};
use crate::access::Person;
use crate::store::{MessageEvent, Seat, StoreError};
use crate::translation::source::SourceText;

/// How many acts on a message are shown.
const SHOWN: i64 = 100;
/// How long after her last sign somebody counts as being at a message, in microseconds.
const PRESENT: i64 = 120_000_000;

impl Translating<'_> {
    /// What was done to a message, the last first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn history(&self, seat: Seat<'_>) -> Result<Vec<MessageEvent>, StoreError> {
        let Seat {
            catalog,
            language,
            message,
        } = seat;
        self.store
            .list_message_events(catalog, language, message, SHOWN)
            .await
    }

    /// Notes that somebody has a message open.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sit_down(&self, seat: Seat<'_>, person: &Person) -> Result<(), StoreError> {
        let now = self.clock.now();
        self.store
            .touch_presence(seat, person.id, now, now - PRESENT)
            .await
    }

    /// The names of the others who have a message open.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn others_at(
        &self,
        seat: Seat<'_>,
        person: &Person,
    ) -> Result<Vec<String>, StoreError> {
        let since = self.clock.now() - PRESENT;
        self.store.list_presence(seat, person.id, since).await
    }

    /// Keeps the words of every source that are not kept yet: once the script says something else, a
    /// translator must still see what her translation was made from.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn keep_sources(&self, bench: &Bench) -> Result<(), StoreError> {
        let mut events = Vec::new();
        for (catalog, _) in bench.sources.catalogs() {
            let known = self.store.list_sources(catalog).await?;
            let known: BTreeSet<_> = known.into_iter().collect();
            let texts = bench.sources.texts.iter();
            let fresh = texts.filter(|text| {
                text.catalog == catalog && !known.contains(&(text.id.clone(), text.hash.clone()))
            });
            events.extend(fresh.map(|text| self.seen(text, bench.source())));
        }
        if !events.is_empty() {
            let now = self.clock.now();
            self.store
                .update_translations(&[], &events, now, None)
                .await?;
        }
        Ok(())
    }

    fn seen(&self, source: &SourceText, language: &LanguageIdentifier) -> MessageEvent {
        MessageEvent {
            id: self.clock.id(),
            at: self.clock.now(),
            account_id: None,
            who: String::new(),
            catalog: source.catalog.clone(),
            language: language.to_string(),
            message: source.id.clone(),
            action: "source".to_owned(),
            text: None,
            source: Some(source.text.clone()),
            source_hash: Some(source.hash.clone()),
        }
    }

    /// Something that somebody did to a text.
    pub(super) fn done(
        &self,
        person: &Person,
        language: &LanguageIdentifier,
        (catalog, id, action): (&str, &str, &str),
        (text, source): (Option<&str>, Option<&SourceText>),
    ) -> MessageEvent {
        MessageEvent {
            id: self.clock.id(),
            at: self.clock.now(),
            account_id: Some(person.id),
            who: person.name.clone(),
            catalog: catalog.to_owned(),
            language: language.to_string(),
            message: id.to_owned(),
            action: action.to_owned(),
            text: text.map(str::to_owned),
            source: source.map(|source| source.text.clone()),
            source_hash: source.map(|source| source.hash.clone()),
        }
    }
}
