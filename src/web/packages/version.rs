//! A published version: what it is, what was accepted, what changed in it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::{App, VersionLine, publishing};
use crate::publishing::VersionShown;
use crate::review::changes::Changes;
use crate::review::languages::{self, LanguageState};
use crate::review::manifest::{Field, fields};
use crate::translation::opening::translations;
use crate::web::error::WebError;
use crate::web::page::{Page, respond};
use crate::web::visitor::Visitor;
use crate::words::{UiLanguage, Words};

/// A version.
#[derive(Debug, Serialize)]
pub struct VersionPage {
    name: String,
    title: String,
    line: VersionLine,
    hash: String,
    script_hash: String,
    languages: Vec<LanguageState>,
    warnings: Vec<WarningView>,
    fields: Option<Vec<Field>>,
    /// What changed since the version before; `None` for the first.
    changes: Option<Changes>,
}

#[derive(Debug, Serialize)]
struct WarningView {
    path: String,
    line: usize,
    sentence: String,
}

/// `GET /enquetes/{package}/versions/{number}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path((name, number)): Path<(String, i64)>,
) -> Result<Response, WebError> {
    let found = publishing(&app).version(&name, number, visitor.ui).await?;
    let found = found.ok_or(WebError::NotFound)?;
    let line = VersionLine::of(&found.version, &app.calls.zone);
    let page = VersionPage::of(found, line, visitor.ui);
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl VersionPage {
    fn of(found: VersionShown, line: VersionLine, ui: UiLanguage) -> Self {
        let VersionShown {
            version,
            published,
            package,
            files,
            changes,
        } = found;
        let warnings = version.warnings.into_iter().map(|warned| {
            let mut said = warned.said;
            let sentence = said.remove(ui.tag()).or_else(|| said.into_values().next());
            WarningView {
                path: warned.path,
                line: warned.line,
                sentence: sentence.unwrap_or(warned.code),
            }
        });
        let manifest = package.manifest.as_ref();
        let reached = translations(&package, &files);
        Self {
            name: version.package,
            title: version.title,
            line,
            hash: version.hash,
            script_hash: version.script_hash,
            languages: languages::of(&package, &reached, &published, ui),
            warnings: warnings.collect(),
            fields: manifest.map(|manifest| fields(manifest, Words::of(ui))),
            changes,
        }
    }
}

impl Page for VersionPage {
    const TEMPLATE: &'static str = "version.html";
    const SUBJECT: &'static str = "enquetes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        use super::samples::{changes, ready};
        let page = |number, changes| Self {
            name: "mdph-fin-de-droits".into(),
            title: "Vos droits sont bientôt terminés".into(),
            line: VersionLine::sample(number),
            hash: "9f".repeat(32),
            script_hash: "1c".repeat(32),
            languages: ready().languages,
            warnings: vec![
                WarningView {
                    path: "scripts-library/mdph-fin-de-droits/script.trame".into(),
                    line: 12,
                    sentence: "« aide » n'est lue nulle part.".into(),
                },
                WarningView {
                    path: String::new(),
                    line: 0,
                    sentence: "arabe : traduction à relire, complète.".into(),
                },
            ],
            fields: Some(vec![Field {
                field: "direction",
                value: Some("MDPH".into()),
            }]),
            changes,
        };
        vec![
            page(2, Some(changes())),
            Self {
                warnings: Vec::new(),
                fields: None,
                languages: Vec::new(),
                ..page(1, None)
            },
        ]
    }
}
