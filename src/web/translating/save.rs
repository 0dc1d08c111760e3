//! Saving a message, and saying how far its texts are.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use trame_dsl::diagnostic::Severity;
use unic_langid::LanguageIdentifier;

use super::assist::FaultView;
use super::one::{Address, Asked, Conflict, TranslationPage};
use super::{App, address, back, bench, today, translating};
use crate::translating::saving::{Act, Refusal, Saving, Sent, SentText, Why};
use crate::translation::state::Stage;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::respond;
use crate::web::visitor::{SignedIn, Visitor};
use crate::words::Words;

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
        Saving::Done {
            saved,
            removed,
            marked,
        } => {
            let said = match (removed, saved, marked) {
                (1.., ..) => "translation-removed",
                (_, _, 1..) => "translation-marked",
                (_, 1.., _) => "translation-saved",
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

/// What was typed of a text, sentence by sentence.
pub(super) fn sentences(fields: &Fields, id: &str) -> Vec<(String, String)> {
    let prefix = format!("variante.{id}:");
    let own = fields.members(&prefix);
    own.map(|(key, _)| {
        let typed = fields.exactly(&format!("{prefix}{key}"));
        (key.to_owned(), typed.to_owned())
    })
    .collect()
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
    let ids = fields.members("base.").map(|(id, _)| id.to_owned());
    let texts = ids.map(|id| SentText {
        typed: fields.exactly(&format!("texte.{id}")).to_owned(),
        sentences: sentences(fields, &id),
        base: fields.word(&format!("base.{id}")).to_owned(),
        seen: fields.word(&format!("vu.{id}")).to_owned(),
        id,
    });
    Some(Sent {
        texts: texts.collect(),
        act,
        accepted: fields.has("quand_meme"),
    })
}

impl TranslationPage {
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
                    view.keep(text);
                }
                if Some(&text.id) == spoken.as_ref() {
                    view.spoken.clone_from(&text.typed);
                }
            }
            let own = refusals.iter().filter(|refusal| {
                refusal.id == view.piece.id || Some(&refusal.id) == spoken.as_ref()
            });
            for refusal in own {
                let problem = problem(&refusal.why, words);
                self.warned |= !problem.serious;
                view.faults.push(problem);
                if let Why::Changed(now) = &refusal.why {
                    view.conflict = Some(Conflict { now: now.clone() });
                }
            }
        }
    }
}

/// Why a text was not saved, in words.
fn problem(why: &Why, words: &Words) -> FaultView {
    let code = match why {
        Why::Fault(fault) => {
            return FaultView {
                serious: fault.severity == Severity::Error,
                sentence: words.fault(fault),
                help: words.help(fault),
            };
        }
        Why::Changed(_) => "save-changed",
        Why::Source => "save-source",
        Why::Blank(_) => "save-blank",
        Why::Empty => "save-empty",
        Why::File => "save-file",
    };
    FaultView {
        serious: true,
        sentence: words.text(code, &[]),
        help: None,
    }
}
