//! A message beside its source: what surrounds it, its texts to be written, and its history.

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::{App, LanguageView, address, back, bench, is_hers, today, translating};
use crate::access::Person;
use crate::clock::local;
use crate::store::{MessageEvent, Seat};
use crate::translating::Bench;
use crate::translating::message::{Chip, Neighbours, Piece, beside, neighbours, others};
use crate::translating::queue::entries;
use crate::translating::saving::{Act, Refusal, Saving, Sent, SentText, Why};
use crate::translation::state::Stage;
use crate::web::error::WebError;
use crate::web::fields::Fields;
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
    pub(super) history: Vec<EventView>,
    /// Why nothing can be saved in this file.
    pub(super) unreadable: bool,
    /// Whether something was sent and refused.
    pub(super) refused: bool,
}

/// A text, with what is in its field.
#[derive(Clone, Debug, Serialize)]
pub struct TextView {
    /// The text in both languages.
    pub(super) piece: Piece,
    /// What stands in its field.
    pub(super) typed: String,
    /// What stands in the field of its pronunciation.
    pub(super) spoken: String,
    /// What is wrong with it, in words.
    pub(super) errors: Vec<String>,
    /// What somebody else made of it meanwhile.
    pub(super) conflict: Option<Conflict>,
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
    aussi: String,
    /// An act of the history whose words are put into the field.
    reprendre: String,
    /// Whether she goes on to the next once something is saved.
    suite: String,
}

/// The parts of its address.
type Address = Path<(String, LanguageIdentifier, String)>;

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

/// `POST /traductions/{package}/{language}/{message}`
pub async fn save(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path((package, language, message)): Address,
    fields: Fields,
) -> Result<Response, WebError> {
    let sent = sent(&fields).ok_or(WebError::BadForm)?;
    let place = (package.as_str(), &language, message.as_str());
    let saving = translating(&app)
        .save(&person, &today(&app), place, &sent)
        .await?;
    let here = address(&package, &language, &message);
    let refusals = match saving {
        Saving::Done { saved, marked } => {
            let said = match (saved, marked) {
                (_, 1..) => "translation-marked",
                (1.., _) => "translation-saved",
                _ => "translation-same",
            };
            let also = also(&fields);
            let next = fields.word("puis");
            if is_name(next) {
                let to = address(&package, &language, next);
                return Ok(back(&to, &format!("{said}&suite=oui{also}")));
            }
            return Ok(back(&here, &format!("{said}{also}")));
        }
        Saving::Gone => return Err(WebError::NotFound),
        Saving::Unreadable => Vec::new(),
        Saving::Refused(refusals) => refusals,
    };
    let bench = match bench(&app, &visitor, &package).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    let asked = Asked {
        suite: fields.word("puis").to_owned(),
        aussi: fields.word("aussi").to_owned(),
        ..Asked::default()
    };
    let page = TranslationPage::of(
        &app,
        &visitor,
        (&bench, &language, &message),
        &person,
        &asked,
    );
    let mut page = page.await?.ok_or(WebError::NotFound)?;
    page.keep(&sent, &refusals, Words::of(visitor.ui));
    Ok(respond(StatusCode::CONFLICT, &visitor, &page))
}

/// The second language that she looks at, as an address keeps it.
fn also(fields: &Fields) -> String {
    let language = fields.word("aussi").parse::<LanguageIdentifier>();
    language.map_or_else(|_| String::new(), |language| format!("&aussi={language}"))
}

/// Whether a word can be a message's name.
fn is_name(word: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    !word.is_empty() && word.bytes().all(plain)
}

/// What a form of the page sends; `None` when its act is none of ours.
fn sent(fields: &Fields) -> Option<Sent> {
    let act = fields.word("acte");
    let act = match act.split_once(':') {
        Some((stage, id)) => Act::MarkOne(Stage::parse(stage)?, id.to_owned()),
        None if act == "enregistrer" => Act::Save,
        None => Act::Mark(Stage::parse(act)?),
    };
    let ids = fields.members("texte.").map(|(id, _)| id.to_owned());
    let texts = ids.map(|id| SentText {
        typed: fields.exactly(&format!("texte.{id}")).to_owned(),
        base: fields.word(&format!("base.{id}")).to_owned(),
        seen: fields.word(&format!("vu.{id}")).to_owned(),
        id,
    });
    Some(Sent {
        texts: texts.collect(),
        act,
    })
}

impl TranslationPage {
    async fn of(
        app: &App,
        visitor: &Visitor,
        (bench, language, message): (&Bench, &LanguageIdentifier, &str),
        person: &Person,
        asked: &Asked,
    ) -> Result<Option<Self>, WebError> {
        let translating = translating(app);
        let progress = bench.progress(language);
        let all = entries(&progress, &BTreeMap::new());
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
        };
        page.take_up(&asked.reprendre);
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

    /// Keeps what was typed, with what is wrong with it.
    fn keep(&mut self, sent: &Sent, refusals: &[Refusal], words: &Words) {
        self.refused = true;
        for view in &mut self.texts {
            let spoken = view
                .piece
                .pronunciation
                .as_ref()
                .map(|line| line.id.clone());
            for text in &sent.texts {
                if text.id == view.piece.id {
                    view.typed.clone_from(&text.typed);
                }
                if Some(&text.id) == spoken.as_ref() {
                    view.spoken.clone_from(&text.typed);
                }
            }
            let own = refusals.iter().filter(|refusal| {
                refusal.id == view.piece.id || Some(&refusal.id) == spoken.as_ref()
            });
            for refusal in own {
                view.errors.push(sentence(&refusal.why, words));
                if let Why::Changed(now) = &refusal.why {
                    view.conflict = Some(Conflict { now: now.clone() });
                }
            }
        }
    }
}

/// Why a text was not saved, in words.
fn sentence(why: &Why, words: &Words) -> String {
    match why {
        Why::Changed(_) => words.text("save-changed", &[]),
        Why::Source => words.text("save-source", &[]),
        Why::Empty => words.text("save-empty", &[]),
        Why::File => words.text("save-file", &[]),
        Why::Fault { code, args } => words.text(code, args),
    }
}

impl TextView {
    fn of(piece: Piece) -> Self {
        let pronunciation = piece.pronunciation.as_ref();
        let spoken = pronunciation.and_then(|line| line.written.clone());
        Self {
            typed: piece.written.clone().unwrap_or_default(),
            spoken: spoken.unwrap_or_default(),
            piece,
            errors: Vec::new(),
            conflict: None,
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
