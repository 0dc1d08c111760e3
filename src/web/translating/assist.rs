//! Beside a text that is being translated: what the agente will see of it, what is wrong with it, and
//! what was said elsewhere. Asked for again by the page's script while one types; nothing is kept.

#[cfg(test)]
pub mod samples;

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use trame_dsl::diagnostic::Severity;
use trame_dsl::span::FileId;
use trame_dsl::text::Shown;
use trame_dsl::text::compare::Fault;
use unic_langid::LanguageIdentifier;

use super::one::TranslationPage;
use super::save::sentences;
use super::{App, LanguageView, bench, translating};
use crate::store::StoreError;
use crate::translating::Bench;
use crate::translation::glossary::{Recurrent, Term, recurrent, terms};
use crate::translation::memory::{Asked, Likeness, Match, Memory};
use crate::translation::preview::{Said, Sample, previews};
use crate::translation::source::SourceText;
use crate::translation::status::Status;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::{Page, respond};
use crate::web::visitor::Visitor;
use crate::words::Words;

/// The most texts of one request: a message has fewer, or its script asks for those that changed.
const MOST: usize = 24;
/// The most recurrent answers that are shown.
const RECURRENT: usize = 12;

/// The terms that the site knows, and what is answered again and again.
#[derive(Debug, Default, Serialize)]
pub struct Glossary {
    /// Terms, those that the message quotes first.
    pub(super) terms: Vec<TermView>,
    /// Answers that come again in the library.
    pub(super) recurrent: Vec<RecurrentView>,
}

/// What helps with a text.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TextHelp {
    pub(super) samples: Vec<SampleView>,
    pub(super) faults: Vec<FaultView>,
    pub(super) matches: Vec<MatchView>,
}

/// A sentence as the agente will see it.
#[derive(Clone, Debug, Serialize)]
pub struct SampleView {
    pub(super) scenario: Option<String>,
    pub(super) values: Vec<(String, String)>,
    pub(super) shown: Shown,
    pub(super) falls_back: bool,
}

/// Something that is wrong with what is typed.
#[derive(Clone, Debug, Serialize)]
pub struct FaultView {
    /// Whether it keeps the text from being said.
    pub(super) serious: bool,
    pub(super) sentence: String,
    pub(super) help: Option<String>,
}

/// A translation of elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct MatchView {
    /// The end of its words' id: `exact`, `renamed` or `near`.
    pub(super) kind: &'static str,
    pub(super) percent: u8,
    pub(super) translation: String,
    /// From its source to the one before her: `both`, `there` or `here`, and the words.
    pub(super) pieces: Vec<(&'static str, String)>,
    pub(super) renamed: Vec<(String, String)>,
    pub(super) numbers: Vec<(String, String)>,
    pub(super) status: Status,
    pub(super) catalog: String,
    pub(super) id: String,
    pub(super) step: Option<String>,
    pub(super) times: usize,
}

/// A term.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    pub(super) name: String,
    pub(super) source: String,
    pub(super) comment: String,
    pub(super) translation: String,
    pub(super) translation_comment: String,
    pub(super) quoted: bool,
}

/// An answer that comes again.
#[derive(Clone, Debug, Serialize)]
pub struct RecurrentView {
    pub(super) source: String,
    /// Each translation, with how often it is in use.
    pub(super) uses: Vec<(String, usize)>,
}

/// What the page's script asked for.
#[derive(Debug, Serialize)]
pub struct AssistPage {
    language: LanguageView,
    source: LanguageView,
    texts: BTreeMap<String, TextHelp>,
}

/// `POST /traductions/{package}/{language}/{message}/essai`
pub async fn look(
    State(app): State<App>,
    visitor: Visitor,
    Path((package, language, message)): Path<(String, LanguageIdentifier, String)>,
    fields: Fields,
) -> Result<Response, WebError> {
    let bench = match bench(&app, &visitor, &package).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    let whole = fields.members("texte.").map(|(id, _)| id);
    let parts = fields.members("variante.").map(|(name, _)| name);
    let parts = parts.filter_map(|name| Some(name.split_once(':')?.0));
    let ids: BTreeSet<&str> = whole.chain(parts).collect();
    let typed = ids.into_iter().filter_map(|id| {
        let source = bench.sources.get(id)?;
        let own = source.message() == message;
        let text = || typed_of(&bench, source, &language, &fields);
        own.then(text).map(|text| (source, text))
    });
    let typed: Vec<(&SourceText, String)> = typed.take(MOST).collect();
    let page = AssistPage {
        language: LanguageView::of(&language),
        source: LanguageView::of(bench.source()),
        texts: tried(&bench, &language, &typed, Words::of(visitor.ui)),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// A text as it is typed, in one field or sentence by sentence.
fn typed_of(
    bench: &Bench,
    source: &SourceText,
    language: &LanguageIdentifier,
    fields: &Fields,
) -> String {
    let sentences = sentences(fields, &source.id);
    if sentences.is_empty() {
        let typed = fields.exactly(&format!("texte.{}", source.id));
        return typed.replace("\r\n", "\n");
    }
    bench.joined(source, language, &sentences)
}

/// Adds to a message what helps with its texts as they stand.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn assist(
    page: &mut TranslationPage,
    app: &App,
    bench: &Bench,
    language: &LanguageIdentifier,
    words: &Words,
) -> Result<(), StoreError> {
    let texts = page.texts.iter();
    let typed: Vec<(&SourceText, String)> = texts
        .filter_map(|view| Some((bench.sources.get(&view.piece.id)?, view.typed.clone())))
        .collect();
    let memory = translating(app).memory(&app.memories, language).await?;
    let mut helps = tried(bench, language, &typed, words);
    for view in &mut page.texts {
        let Some(source) = bench.sources.get(&view.piece.id) else {
            continue;
        };
        view.help = helps.remove(&source.id).unwrap_or_default();
        let found = memory.search(Asked {
            catalog: &source.catalog,
            id: &source.id,
            text: &source.text,
            language: bench.source(),
        });
        view.help.matches = found.into_iter().map(MatchView::of).collect();
    }
    let quoted: BTreeSet<String> = typed
        .iter()
        .flat_map(|(source, _)| source.mentions.terms.clone())
        .collect();
    let terms = terms(&bench.files, bench.source(), language, &quoted);
    page.glossary = Glossary {
        terms: terms.into_iter().map(TermView::of).collect(),
        recurrent: known(&memory, bench.source()),
    };
    Ok(())
}

fn known(memory: &Memory, source: &LanguageIdentifier) -> Vec<RecurrentView> {
    let recurrent = recurrent(memory, source, RECURRENT).into_iter();
    recurrent.map(RecurrentView::of).collect()
}

/// What the agente would see of texts, and what is wrong with them.
fn tried(
    bench: &Bench,
    language: &LanguageIdentifier,
    texts: &[(&SourceText, String)],
    words: &Words,
) -> BTreeMap<String, TextHelp> {
    let candidates: Vec<(&SourceText, &str)> = texts
        .iter()
        .map(|(source, typed)| (*source, typed.as_str()))
        .collect();
    let said = previews(&bench.stage(language), &candidates);
    let faults = bench.faults(language, &candidates);
    candidates
        .iter()
        .zip(said.into_iter().zip(faults))
        .map(|((source, _), (said, faults))| (source.id.clone(), TextHelp::of(said, faults, words)))
        .collect()
}

impl TextHelp {
    fn of(said: Said, faults: Vec<Fault>, words: &Words) -> Self {
        let mut faults: Vec<FaultView> = faults
            .iter()
            .map(|fault| FaultView::of(fault, words))
            .collect();
        let samples = match said {
            Ok(samples) => samples.into_iter().map(SampleView::of).collect(),
            Err(fault) => {
                if faults.is_empty() {
                    faults.push(FaultView {
                        serious: true,
                        sentence: words.text(fault.code, &fault.args),
                        help: None,
                    });
                }
                Vec::new()
            }
        };
        Self {
            samples,
            faults,
            matches: Vec::new(),
        }
    }
}

impl FaultView {
    fn of(fault: &Fault, words: &Words) -> Self {
        let diagnostic = fault.diagnostic(FileId(0));
        Self {
            serious: fault.severity == Severity::Error,
            sentence: words.fault(&diagnostic),
            help: words.help(&diagnostic),
        }
    }
}

impl SampleView {
    fn of(sample: Sample) -> Self {
        Self {
            scenario: sample.scenario,
            values: sample.values,
            shown: sample.shown,
            falls_back: sample.falls_back,
        }
    }
}

impl MatchView {
    fn of(found: Match<'_>) -> Self {
        let (kind, percent) = match found.likeness {
            Likeness::Exact => ("exact", 100),
            Likeness::Renamed => ("renamed", 100),
            Likeness::Near(percent) => ("near", percent),
        };
        let owned = |pairs: Vec<(&str, String)>| -> Vec<(String, String)> {
            let pairs = pairs.into_iter();
            pairs
                .map(|(there, here)| (there.to_owned(), here))
                .collect()
        };
        let pieces = found.pieces.into_iter();
        let pieces = pieces.map(|piece| (piece.side.code(), piece.text));
        Self {
            kind,
            percent,
            translation: found.translation,
            pieces: pieces.collect(),
            renamed: owned(found.renamed),
            numbers: owned(found.numbers),
            status: found.status,
            catalog: found.place.catalog.to_owned(),
            id: found.place.id.to_owned(),
            step: found.place.step.map(str::to_owned),
            times: found.times,
        }
    }
}

impl TermView {
    fn of(term: Term) -> Self {
        Self {
            name: term.name,
            source: term.source,
            comment: term.comment,
            translation: term.translation,
            translation_comment: term.translation_comment,
            quoted: term.quoted,
        }
    }
}

impl RecurrentView {
    fn of(recurrent: Recurrent<'_>) -> Self {
        let uses = recurrent.uses.iter();
        Self {
            source: recurrent.source.to_owned(),
            uses: uses
                .map(|one| (one.translation.to_owned(), one.times))
                .collect(),
        }
    }
}

impl Page for AssistPage {
    const TEMPLATE: &'static str = "assist.html";
    const SUBJECT: &'static str = "traductions";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let page = |texts| Self {
            language: LanguageView::of(&"ar".parse().unwrap_or_default()),
            source: LanguageView::of(&"fr".parse().unwrap_or_default()),
            texts,
        };
        let faulty = TextHelp {
            samples: Vec::new(),
            ..samples::help()
        };
        let both = [("demande", samples::help()), ("demande.oui", faulty)];
        let both = both.map(|(id, help)| (id.to_owned(), help)).into();
        vec![page(both), page(BTreeMap::new())]
    }
}
