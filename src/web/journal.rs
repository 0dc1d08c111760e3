//! The journal: who saw and changed what.

use std::collections::BTreeMap;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::App;
use super::error::WebError;
use super::list::{day, hour};
use super::page::{Page, respond};
use super::visitor::Visitor;
use crate::clock::local;
use crate::store::AuditRow;

/// How many rows a page has.
const ROWS: usize = 50;

/// Everything that is noted: the ends of `audit-<action>`. A test finds each in the code.
pub const ACTIONS: &[&str] = &[
    "sign-in",
    "sign-in-directory",
    "sign-in-refused",
    "sign-in-directory-refused",
    "sign-out",
    "first-account",
    "password-chosen",
    "directory-tied",
    "account-added",
    "account-changed",
    "account-disabled",
    "account-enabled",
    "link-made",
    "members-changed",
    "package-published",
    "spelling-declared",
    "campaign-version",
    "token-made",
    "token-revoked",
    "token-refused",
    "files-sent",
    "list-seen",
    "call-seen",
    "call-taken-over",
    "journal-seen",
];

/// The journal.
#[derive(Debug, Serialize)]
pub struct JournalPage {
    rows: Vec<RowView>,
    actions: &'static [&'static str],
    action: String,
    who: String,
    /// Where the next page begins, if there is one.
    older: Option<i64>,
    first: bool,
}

#[derive(Debug, Serialize)]
struct RowView {
    day: String,
    hour: String,
    who: String,
    action: String,
    object: String,
    detail: Vec<String>,
    address: String,
}

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    acte: String,
    qui: String,
    avant: Option<i64>,
}

/// `GET /journal`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let who = asked.qui.trim().to_lowercase();
    let limit = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let mut rows = app
        .accounts
        .journal(asked.avant, &asked.acte, &who, limit)
        .await?;
    let campaigns = app.calls.store.list_campaigns().await?;
    let titles = campaigns
        .into_iter()
        .map(|one| (one.id.to_string(), one.title));
    let titles: BTreeMap<_, _> = titles.collect();
    let more = rows.len() > ROWS;
    rows.truncate(ROWS);
    let page = JournalPage {
        older: rows.last().filter(|_| more).map(|row| row.at),
        rows: rows
            .iter()
            .map(|row| RowView::of(row, &titles, &app))
            .collect(),
        actions: ACTIONS,
        action: asked.acte,
        who: asked.qui,
        first: asked.avant.is_none(),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl RowView {
    /// A campaign is named by its title; people who are called, never.
    fn of(row: &AuditRow, titles: &BTreeMap<String, String>, app: &App) -> Self {
        let (date, time) = local(row.at, &app.calls.zone);
        Self {
            day: day(date),
            hour: hour(time),
            who: row.who.clone(),
            action: row.action.clone(),
            object: titles.get(&row.object).unwrap_or(&row.object).clone(),
            detail: row.detail.values().cloned().collect(),
            address: row.address.clone(),
        }
    }
}

impl Page for JournalPage {
    const TEMPLATE: &'static str = "journal.html";
    const SUBJECT: &'static str = "journal";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let row = |action: &&str| RowView {
            day: "01/12/2026".into(),
            hour: "10:30".into(),
            who: "lea@exemple.fr".into(),
            action: (*action).into(),
            object: "nadia@exemple.fr".into(),
            detail: vec!["agente".into()],
            address: "10.0.0.7".into(),
        };
        let page = |rows, older| Self {
            rows,
            actions: ACTIONS,
            action: "sign-in".into(),
            who: "lea@exemple.fr".into(),
            older,
            first: false,
        };
        vec![
            page(ACTIONS.iter().map(row).collect(), Some(7)),
            page(Vec::new(), None),
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::ACTIONS;

    /// What is noted somewhere, by the ways in which it is.
    fn noted(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                noted(&path, found);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                for way in ["Deed::new(\"", ".noted(\""] {
                    let parts = text.split(way).skip(1);
                    found.extend(parts.filter_map(|part| Some(part.split_once('"')?.0.to_owned())));
                }
            }
        }
    }

    #[test]
    fn everything_that_is_noted_has_its_words() {
        let mut found = Vec::new();
        noted(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut found,
        );
        assert!(found.len() > 8);
        for action in found {
            assert!(
                ACTIONS.contains(&action.as_str()),
                "{action} is not in ACTIONS"
            );
        }
    }
}
