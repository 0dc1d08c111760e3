//! A message beside its source: what surrounds it, its texts to be written, and its history.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::assist::{FaultView, Glossary, TextHelp, assist};
use super::reports::ReportView;
use super::{App, LanguageView, bench, is_hers, translating};
use crate::access::Person;
use crate::clock::local;
use crate::store::{MessageEvent, Seat};
use crate::translating::Bench;
use crate::translating::message::{Chip, Neighbours, Piece, beside, neighbours, others};
use crate::translating::queue::entries;
use crate::translating::reports::by_message;
use crate::translating::saving::SentText;
use crate::translating::variants::Sentence;
use crate::translation::memory::pieces;
use crate::translation::source::parts;
use crate::web::error::WebError;
use crate::web::list::{day, hour};
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};
use crate::words::Words;

/// A message to be translated.
#[derive(Debug, Serialize)]
pub struct TranslationPage {
    pub(super) package: String,
    pub(super) title: String,
    pub(super) message: String,
    pub(super) catalog: String,
    pub(super) source: LanguageView,
    pub(super) language: LanguageView,
    /// Whether she translates into it; others only look.
    pub(super) hers: bool,
    /// The étape; none for what is open during the whole call.
    pub(super) step: Option<String>,
    /// The conditions that lead there, the outermost first.
    pub(super) branch: Vec<String>,
    /// What the question expects.
    pub(super) kind: Option<String>,
    pub(super) chips: Vec<Chip>,
    pub(super) texts: Vec<TextView>,
    /// The second language, and those that could be asked for.
    pub(super) also: Option<LanguageView>,
    pub(super) others: Vec<LanguageView>,
    pub(super) neighbours: Neighbours,
    /// Whether she goes on to the next once something is saved.
    pub(super) follow: bool,
    /// The names of others who have it open.
    pub(super) present: Vec<String>,
    /// What agentes say of it.
    pub(super) reports: Vec<ReportView>,
    pub(super) history: Vec<EventView>,
    /// Why nothing can be saved in this file.
    pub(super) unreadable: bool,
    /// Whether something was sent and refused.
    pub(super) refused: bool,
    /// Whether something of it is warned of only.
    pub(super) warned: bool,
    /// Terms, and answers that come again.
    pub(super) glossary: Glossary,
}

/// A text, with what is in its field.
#[derive(Clone, Debug, Serialize)]
pub struct TextView {
    /// The text in both languages.
    pub(super) piece: Piece,
    /// From what the source said when it was translated to what it says: `both`, `there` or `here`,
    /// and the words.
    pub(super) change: Vec<(&'static str, String)>,
    /// What stands in its field.
    pub(super) typed: String,
    /// Its sentences, each with a field of its own; none for a text that is one.
    pub(super) sentences: Vec<Sentence>,
    /// What was typed and has no field any more.
    pub(super) lost: Vec<String>,
    /// What stands in the field of its pronunciation.
    pub(super) spoken: String,
    /// What is wrong with it, or warned of.
    pub(super) faults: Vec<FaultView>,
    /// What somebody else made of it meanwhile.
    pub(super) conflict: Option<Conflict>,
    /// What the agente would see of it, and what was said elsewhere.
    pub(super) help: TextHelp,
}

/// What somebody else made of a text meanwhile.
#[derive(Clone, Debug, Serialize)]
pub struct Conflict {
    /// What it says now; none when it was removed.
    pub(super) now: Option<String>,
}

/// Something that was done to a text.
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    pub(super) id: String,
    pub(super) part: crate::translating::message::Part,
    pub(super) action: String,
    pub(super) who: String,
    pub(super) day: String,
    pub(super) hour: String,
    pub(super) text: Option<String>,
    /// The number by which its words can be put back into the field.
    pub(super) number: String,
}

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A second language.
    pub(super) aussi: String,
    /// An act of the history whose words are put into the field.
    pub(super) reprendre: String,
    /// Whether she goes on to the next once something is saved.
    pub(super) suite: String,
}

/// The parts of its address.
pub(super) type Address = Path<(String, LanguageIdentifier, String)>;

/// `GET /traductions/{package}/{language}/{message}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path((package, language, message)): Address,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let bench = match bench(&app, &visitor, &package).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    translating(&app).keep_sources(&bench).await?;
    let page = TranslationPage::of(
        &app,
        &visitor,
        (&bench, &language, &message),
        &person,
        &asked,
    );
    let page = page.await?.ok_or(WebError::NotFound)?;
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl TranslationPage {
    pub(super) async fn of(
        app: &App,
        visitor: &Visitor,
        (bench, language, message): (&Bench, &LanguageIdentifier, &str),
        person: &Person,
        asked: &Asked,
    ) -> Result<Option<Self>, WebError> {
        let translating = translating(app);
        let progress = bench.progress(language);
        let reports = translating.reports(bench, language).await?;
        let all = entries(&progress, &by_message(&reports));
        let Some(entry) = all.iter().find(|entry| entry.message == message) else {
            return Ok(None);
        };
        let catalog = entry.first().catalog.as_str();
        let mut pieces = bench.pieces(&progress, entry);
        translating.recall(bench, catalog, &mut pieces).await?;
        let others = others(bench, language);
        let also = others.iter().find(|other| other.to_string() == asked.aussi);
        if let Some(also) = also {
            beside(&mut pieces, &bench.progress(also));
        }
        let tag = language.to_string();
        let seat = Seat {
            catalog,
            language: &tag,
            message,
        };
        let hers = is_hers(bench, person, language);
        if hers {
            translating.sit_down(seat, person).await?;
        }
        let events = translating.history(seat).await?;
        let wording = bench.wording(visitor.ui);
        let steps = &bench.published.script.steps;
        let step = entry.step.and_then(|step| steps.get(step as usize));
        let question = bench.published.script.question(message);
        let mut page = Self {
            package: bench.name.clone(),
            title: bench.title().to_owned(),
            message: message.to_owned(),
            catalog: catalog.to_owned(),
            source: LanguageView::of(bench.source()),
            language: LanguageView::of(language),
            hers,
            step: step.map(|step| bench.step_title(step.name.as_str())),
            branch: bench.branch(entry.first(), &wording),
            kind: question.map(|question| wording.kind(question)),
            chips: bench.chips(entry, &wording),
            reports: reports
                .iter()
                .filter(|row| parts(&row.message).0 == message)
                .map(|row| ReportView::of(row, &pieces, bench, app))
                .collect(),
            texts: pieces.into_iter().map(TextView::of).collect(),
            also: also.map(LanguageView::of),
            others: others.iter().map(LanguageView::of).collect(),
            neighbours: neighbours(&all, message),
            follow: !asked.suite.is_empty(),
            present: translating.others_at(seat, person).await?,
            history: events
                .iter()
                .map(|event| EventView::of(event, bench, app))
                .collect(),
            unreadable: progress.faults.iter().any(|(name, _)| name == catalog),
            refused: false,
            warned: false,
            glossary: Glossary::default(),
        };
        page.take_up(&asked.reprendre);
        for view in &mut page.texts {
            if let Some(source) = bench.sources.get(&view.piece.id) {
                let typed = Some(view.typed.as_str()).filter(|typed| !typed.is_empty());
                view.sentences = bench.sentences(source, typed, language, &wording);
            }
        }
        assist(&mut page, app, bench, language, Words::of(visitor.ui)).await?;
        Ok(Some(page))
    }

    /// Puts the words of an act of the history into its field, where they are to be saved as if they
    /// were typed again.
    fn take_up(&mut self, number: &str) {
        let event = self.history.iter().find(|event| event.number == number);
        let Some((id, text)) = event.and_then(|event| Some((&event.id, event.text.as_ref()?)))
        else {
            return;
        };
        for view in &mut self.texts {
            if view.piece.id == *id {
                view.typed.clone_from(text);
            }
            if view
                .piece
                .pronunciation
                .as_ref()
                .is_some_and(|line| line.id == *id)
            {
                view.spoken.clone_from(text);
            }
        }
    }
}

impl TextView {
    fn of(mut piece: Piece) -> Self {
        if let Some((_, on)) = &mut piece.by {
            // As people write it; the state keeps it so that days compare.
            let parts: Vec<&str> = on.rsplit('-').collect();
            *on = parts.join("/");
        }
        let before = piece.before.as_ref();
        let change = before.map_or_else(Vec::new, |before| pieces(before, &piece.source));
        let change = change.into_iter();
        let pronunciation = piece.pronunciation.as_ref();
        let spoken = pronunciation.and_then(|line| line.written.clone());
        Self {
            change: change
                .map(|piece| (piece.side.code(), piece.text))
                .collect(),
            typed: piece.written.clone().unwrap_or_default(),
            spoken: spoken.unwrap_or_default(),
            piece,
            sentences: Vec::new(),
            lost: Vec::new(),
            faults: Vec::new(),
            conflict: None,
            help: TextHelp::default(),
        }
    }
}

impl TextView {
    /// Keeps what was typed, in its fields.
    pub(super) fn keep(&mut self, sent: &SentText) {
        if sent.sentences.is_empty() && self.sentences.is_empty() {
            self.typed.clone_from(&sent.typed);
            return;
        }
        for (key, typed) in &sent.sentences {
            match self.sentences.iter_mut().find(|own| own.key == *key) {
                Some(own) => own.text.clone_from(typed),
                None if typed.trim().is_empty() => {}
                None => self.lost.push(typed.clone()),
            }
        }
        if !sent.typed.trim().is_empty() {
            self.lost.push(sent.typed.clone());
        }
    }
}

impl EventView {
    fn of(event: &MessageEvent, bench: &Bench, app: &App) -> Self {
        let (date, time) = local(event.at, &app.calls.zone);
        Self {
            part: bench.part(&event.message),
            id: event.message.clone(),
            action: event.action.clone(),
            who: event.who.clone(),
            day: day(date),
            hour: hour(time),
            text: event.text.clone(),
            number: event.id.to_string(),
        }
    }
}

impl Page for TranslationPage {
    const TEMPLATE: &'static str = "translation.html";
    const SUBJECT: &'static str = "traductions";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        super::samples::messages()
    }
}
