//! What a translator has before her: her enquêtes, each of her languages, and how far they are.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::{App, LanguageView, translating};
use crate::access::Role;
use crate::translating::{Column, Row};
use crate::translation::progress::Totals;
use crate::web::error::WebError;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// The enquêtes that somebody translates or looks at.
#[derive(Debug, Serialize)]
pub struct TranslationsPage {
    pub(super) packages: Vec<PackageView>,
    /// Whether she translates, and into how many languages.
    pub(super) translates: bool,
    pub(super) languages: usize,
}

/// An enquête with its languages.
#[derive(Debug, Serialize)]
pub struct PackageView {
    pub(super) name: String,
    pub(super) title: String,
    /// `None` while its script has errors.
    pub(super) columns: Option<Vec<ColumnView>>,
}

/// How far a language is.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    pub(super) language: LanguageView,
    pub(super) totals: Totals,
    /// How many texts something is to be done for.
    pub(super) needed: usize,
    /// Whether calls can be made in it.
    pub(super) open: bool,
    /// How many texts that nobody has reviewed keep it closed.
    pub(super) unreviewed: usize,
    /// The titles of the étapes in which something keeps it closed.
    pub(super) steps: Vec<String>,
    /// Catalogs whose state cannot be read.
    pub(super) faults: Vec<String>,
    /// Whether she translates into it.
    pub(super) hers: bool,
}

/// `GET /traductions`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
) -> Result<Response, WebError> {
    let rows = translating(&app).rows(&person).await?;
    let translates = person.is(Role::Translator);
    let page = TranslationsPage {
        packages: rows
            .into_iter()
            .map(|row| {
                let hers =
                    |column: &Column| translates && person.translates.contains(&column.language);
                PackageView::of(row, hers)
            })
            .collect(),
        translates,
        languages: person.translates.len(),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl PackageView {
    fn of(row: Row, hers: impl Fn(&Column) -> bool) -> Self {
        let title = |name: &String| {
            let mut steps = row.steps.iter();
            let step = steps.find(|(known, _)| known == name);
            step.map_or_else(|| name.clone(), |(_, title)| title.clone())
        };
        let columns = row.columns.map(|columns| {
            let columns = columns.into_iter().map(|column| ColumnView {
                hers: hers(&column),
                language: LanguageView::of(&column.language),
                needed: column.totals.missing
                    + column.totals.stale
                    + column.totals.context_changed
                    + column.totals.draft,
                totals: column.totals,
                open: column.blockers.is_empty() && column.faults.is_empty(),
                unreviewed: column.blockers.unreviewed.len(),
                steps: column.blockers.steps.iter().map(title).collect(),
                faults: column.faults,
            });
            columns.collect()
        });
        Self {
            name: row.name,
            title: row.title,
            columns,
        }
    }
}

impl Page for TranslationsPage {
    const TEMPLATE: &'static str = "translations.html";
    const SUBJECT: &'static str = "traductions";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        super::samples::overviews()
    }
}
