//! Help, by subject: each page's help link opens on its own.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::error::WebError;
use super::page::{Page, respond};
use super::visitor::Visitor;

/// What help tells of, in the order in which it is listed: the middle of `help-<subject>-title`.
pub const SUBJECTS: [&str; 13] = [
    "accueil",
    "connexion",
    "invitation",
    "compte",
    "campagnes",
    "liste",
    "appel",
    "membres",
    "enquetes",
    "traductions",
    "comptes",
    "journal",
    "erreurs",
];

/// The list of subjects, or one of them.
#[derive(Debug, Serialize)]
pub struct HelpPage {
    /// The one that is read; none on the list.
    subject: Option<&'static str>,
    subjects: [&'static str; 13],
}

/// `GET /aide`
pub async fn list(visitor: Visitor) -> Response {
    respond(StatusCode::OK, &visitor, &page(None))
}

/// `GET /aide/{subject}`
pub async fn show(visitor: Visitor, Path(subject): Path<String>) -> Result<Response, WebError> {
    let known = SUBJECTS.into_iter().find(|known| *known == subject);
    let page = page(Some(known.ok_or(WebError::NotFound)?));
    Ok(respond(StatusCode::OK, &visitor, &page))
}

fn page(subject: Option<&'static str>) -> HelpPage {
    HelpPage {
        subject,
        subjects: SUBJECTS,
    }
}

impl Page for HelpPage {
    const TEMPLATE: &'static str = "help.html";
    const SUBJECT: &'static str = "accueil";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let each = SUBJECTS.into_iter().map(|subject| page(Some(subject)));
        [page(None)].into_iter().chain(each).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::SUBJECTS;
    use crate::words::{UiLanguage, Words};

    #[test]
    fn every_subject_has_its_text() {
        for ui in UiLanguage::ALL {
            for subject in SUBJECTS {
                let words = Words::of(ui);
                assert!(
                    words.has(&format!("help-{subject}-title")),
                    "{subject} {ui}"
                );
                let text = words.text(&format!("help-{subject}-text"), &[]);
                assert!(text.contains("\n\n"), "{subject} {ui}: more than a line");
            }
        }
    }
}
