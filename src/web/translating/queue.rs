//! What is left to do in a language of an enquête: its messages in the order of the call.

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::{App, LanguageView, bench, is_hers, translating};
use crate::translating::Bench;
use crate::translating::queue::{Entry, Filter, entries};
use crate::translating::reports::by_message;
use crate::translation::progress::Progress;
use crate::translation::status::Status;
use crate::web::error::WebError;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};
use crate::wording::Wording;

/// How many signs of a text a list shows.
const EXCERPT: usize = 140;

/// The queue of a language.
#[derive(Debug, Serialize)]
pub struct QueuePage {
    pub(super) package: String,
    pub(super) title: String,
    pub(super) source: LanguageView,
    pub(super) language: LanguageView,
    /// Whether she translates into it; others only look.
    pub(super) hers: bool,
    pub(super) filters: Vec<FilterView>,
    pub(super) filter: &'static str,
    pub(super) search: String,
    pub(super) groups: Vec<Group>,
    pub(super) shown: usize,
    pub(super) obsolete: Vec<Obsolete>,
    /// Catalogs whose state cannot be read: nothing can be saved in them.
    pub(super) faults: Vec<String>,
}

/// A filter, with how many messages it shows.
#[derive(Debug, Serialize)]
pub struct FilterView {
    pub(super) code: &'static str,
    pub(super) count: usize,
}

/// The messages of an étape that stand together.
#[derive(Debug, Serialize)]
pub struct Group {
    /// Its title; none for what is open during the whole call.
    pub(super) step: Option<String>,
    pub(super) items: Vec<Item>,
}

/// A message in the queue.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    pub(super) message: String,
    pub(super) source: String,
    pub(super) written: Option<String>,
    pub(super) branch: Vec<String>,
    pub(super) kind: Option<String>,
    pub(super) status: Status,
    /// How many of its texts are in each state, those that calls say.
    pub(super) states: Vec<(Status, usize)>,
    pub(super) required: bool,
    pub(super) staff: bool,
    pub(super) reports: usize,
}

/// A text that the source does not have any more.
#[derive(Debug, Serialize)]
pub struct Obsolete {
    pub(super) id: String,
    pub(super) message: String,
    pub(super) catalog: String,
    pub(super) written: String,
    pub(super) base: String,
}

/// A package whose script has errors.
#[derive(Debug, Serialize)]
pub struct FaultyPage {
    pub(super) name: String,
    pub(super) title: String,
}

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    etat: String,
    q: String,
}

/// `GET /traductions/{package}/{language}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path((package, language)): Path<(String, LanguageIdentifier)>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let bench = match bench(&app, &visitor, &package).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    translating(&app).keep_sources(&bench).await?;
    let reports = by_message(&translating(&app).reports(&bench, &language).await?);
    let progress = bench.progress(&language);
    let wording = bench.wording(visitor.ui);
    let all = entries(&progress, &reports);
    let filter = Filter::parse(&asked.etat);
    let search = asked.q.trim().to_lowercase();
    let shown: Vec<&Entry<'_>> = all
        .iter()
        .filter(|entry| entry.is_in(filter) && finds(&progress, entry, &search))
        .collect();
    let filters = Filter::ALL.into_iter().map(|filter| FilterView {
        code: filter.code(),
        count: all.iter().filter(|entry| entry.is_in(filter)).count(),
    });
    let page = QueuePage {
        title: bench.title().to_owned(),
        source: LanguageView::of(bench.source()),
        language: LanguageView::of(&language),
        hers: is_hers(&bench, &person, &language),
        filters: filters.collect(),
        filter: filter.code(),
        search: asked.q.trim().to_owned(),
        shown: shown.len(),
        groups: groups(&bench, &progress, &shown, &wording),
        obsolete: obsolete(&bench, &progress),
        faults: progress
            .faults
            .iter()
            .map(|(name, _)| name.clone())
            .collect(),
        package,
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// Whether one of a message's texts, in either language, or its name has these words.
fn finds(progress: &Progress<'_>, entry: &Entry<'_>, search: &str) -> bool {
    let has = |text: &str| text.to_lowercase().contains(search);
    search.is_empty()
        || has(entry.message)
        || entry.texts.iter().any(|text| {
            let written = written(progress, &text.source.catalog, &text.source.id);
            has(&text.source.text) || written.is_some_and(has)
        })
}

fn written<'p>(progress: &'p Progress<'_>, catalog: &str, id: &str) -> Option<&'p str> {
    let written = progress.written.get(catalog)?;
    written.texts.get(id).map(String::as_str)
}

fn groups(
    bench: &Bench,
    progress: &Progress<'_>,
    entries: &[&Entry<'_>],
    wording: &Wording<'_>,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut last = None;
    for entry in entries {
        if last != Some(entry.step) {
            let steps = &bench.published.script.steps;
            let step = entry.step.and_then(|step| steps.get(step as usize));
            groups.push(Group {
                step: step.map(|step| bench.step_title(step.name.as_str())),
                items: Vec::new(),
            });
            last = Some(entry.step);
        }
        if let Some(group) = groups.last_mut() {
            group.items.push(item(bench, progress, entry, wording));
        }
    }
    groups
}

fn item(bench: &Bench, progress: &Progress<'_>, entry: &Entry<'_>, wording: &Wording<'_>) -> Item {
    let source = entry.first();
    let question = bench.published.script.question(entry.message);
    let counted = |required: bool| {
        let mut states: BTreeMap<Status, usize> = BTreeMap::new();
        for text in entry.texts.iter().filter(|text| text.wanted || !required) {
            *states.entry(text.standing.status).or_default() += 1;
        }
        states.into_iter().collect()
    };
    Item {
        message: entry.message.to_owned(),
        source: excerpt(&source.text),
        written: written(progress, &source.catalog, &source.id).map(excerpt),
        branch: bench.branch(source, wording),
        kind: question.map(|question| wording.kind(question)),
        status: entry.status(),
        states: counted(entry.is_required()),
        required: entry.is_required(),
        staff: entry.is_for_staff(),
        reports: entry.reports,
    }
}

fn obsolete(bench: &Bench, progress: &Progress<'_>) -> Vec<Obsolete> {
    let own = progress
        .written
        .values()
        // Other packages may quote a term that this one does not.
        .filter(|written| written.catalog != crate::translation::TERMS);
    own.flat_map(|written| {
        let ids = written.obsolete(&bench.sources).into_iter();
        ids.map(|id| {
            let text = written.texts.get(id).cloned().unwrap_or_default();
            Obsolete {
                id: id.to_owned(),
                message: crate::translation::source::parts(id).0.to_owned(),
                catalog: written.catalog.clone(),
                base: crate::translating::message::base_of(Some(&text)),
                written: text,
            }
        })
    })
    .collect()
}

/// The beginning of a text, on one line.
fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

/// `POST /traductions/{package}/{language}/{message}/retrait`
pub async fn remove(
    State(app): State<App>,
    SignedIn(person): SignedIn,
    Path((package, language, _)): Path<(String, LanguageIdentifier, String)>,
    fields: crate::web::fields::Fields,
) -> Result<Response, WebError> {
    let (id, base) = (fields.word("texte"), fields.word("base"));
    let removed = translating(&app)
        .remove_obsolete(&person, (&package, &language), id, base)
        .await?;
    let said = if removed { "text-removed" } else { "text-kept" };
    let to = format!("/traductions/{package}/{language}");
    Ok(super::back(&to, said))
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "translation_queue.html";
    const SUBJECT: &'static str = "traductions";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        super::samples::queues()
    }
}

impl Page for FaultyPage {
    const TEMPLATE: &'static str = "translation_faulty.html";
    const SUBJECT: &'static str = "traductions";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "mdph-fin-de-droits".into(),
            title: "Vos droits sont bientôt terminés".into(),
        }]
    }
}
