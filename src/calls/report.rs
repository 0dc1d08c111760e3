//! Telling translators of a sentence that does not work. It is no event of the call, which replays
//! without it, and so it may come late, whatever has become of the call meanwhile.

use std::sync::Arc;

use trame_dsl::text::listing;
use unic_langid::LanguageIdentifier;

use super::engine::Session;
use super::{CallError, Calls};
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::store::{CallRow, NewReport, StoreError, Uuid};
use crate::translation::hash;
use crate::translation::source::Sources;

/// A sentence that an agente has before her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The call.
    pub call: Uuid,
    /// Who.
    pub agent: Uuid,
    /// How many events the call had.
    pub seen: i64,
    /// The text: `message` or `message.attribute`.
    pub text: String,
}

impl Calls {
    /// Keeps that a sentence does not work, for its translators; false when she has said so already.
    /// Nothing of the person or of her answers goes with it.
    ///
    /// # Errors
    /// When there is no such call or the sentence was not on that screen of it, or the database fails.
    pub async fn report(&self, sighting: &Sighting) -> Result<bool, CallError> {
        let row = self.store.find_call(sighting.call).await?;
        let row = row.ok_or(CallError::NotFound)?;
        let edition = self.edition(&row.script_hash, &row.texts).await?;
        let session = self.as_seen(&row, &edition, sighting.seen).await?;
        let screen = session.screen();
        let said = screen.said().into_iter();
        let shown = said
            .filter(|shown| {
                shown.id.as_ref().map(ToString::to_string).as_ref() == Some(&sighting.text)
            })
            .map(|shown| shown.lang.clone())
            .next();
        let shown_in = shown.ok_or(CallError::NotFound)?;
        let report = NewReport {
            id: self.clock.id(),
            at: self.clock.now(),
            account: sighting.agent,
            catalog: self.catalog_of(&edition, &sighting.text).await?,
            package: edition.script.package.clone(),
            language: screen.language.to_string(),
            text_hash: template_hash(&edition, &shown_in, &sighting.text),
            shown_in: shown_in.to_string(),
            message: sighting.text.clone(),
            step: screen.step.to_string(),
            route: session.route(),
        };
        Ok(self.store.create_report(&report).await?)
    }

    /// The call as it stood when it had so many events.
    async fn as_seen(
        &self,
        row: &CallRow,
        edition: &Arc<Published>,
        seen: i64,
    ) -> Result<Session, CallError> {
        let contact = self.store.find_contact(row.contact_id).await?;
        let contact = contact.ok_or(CallError::NotFound)?;
        let events = self.store.list_events(row.id).await?.into_iter();
        let events: Vec<_> = events
            .filter(|event| event.seq <= seen)
            .map(|event| event.event)
            .collect();
        let session = Session::replay(edition, contact.data, row.circumstances.clone(), &events);
        session.map_err(CallError::Unusable)
    }

    /// The catalog that a text is of, as the files of the version tell; the package's own where they are
    /// not kept.
    async fn catalog_of(&self, edition: &Published, text: &str) -> Result<String, StoreError> {
        let package = &edition.script.package;
        let versions = self.store.list_versions(package).await?;
        let mut running = versions.iter();
        let running = running.find(|version| version.script_hash == edition.script.hash);
        let found = match running {
            Some(version) => {
                let files = self.store.read_version_files(version.id).await?;
                let files: Files = files.into_iter().collect();
                let sources = Sources::of(&Package::build(package, &files));
                sources.and_then(|sources| Some(sources.get(text)?.catalog.clone()))
            }
            None => None,
        };
        Ok(found.unwrap_or_else(|| package.clone()))
    }
}

/// The hash of a text as it is written, never of what it said: that holds the person's name.
fn template_hash(edition: &Published, language: &LanguageIdentifier, text: &str) -> String {
    let mut sets = edition.languages.iter();
    let set = sets.find(|texts| texts.language == *language);
    let texts = set.map(|texts| listing::list(&texts.ftl));
    let written = texts.and_then(|texts| texts.get(text).cloned());
    hash([written.unwrap_or_default().as_str()])
}
