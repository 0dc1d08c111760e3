//! The enquêtes that somebody writes, translates or answers for.

pub mod campaign;
pub mod one;
pub mod publication;
#[cfg(test)]
mod samples;
pub mod version;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use time::macros::format_description;

use super::App;
use super::error::WebError;
use super::page::{Page, respond};
use super::visitor::{SignedIn, Visitor};
use crate::clock::{Zone, local};
use crate::publishing::{Publishing, Standing};
use crate::store::Version;

/// The enquêtes.
#[derive(Debug, Serialize)]
pub struct PackagesPage {
    packages: Vec<PackageRow>,
}

#[derive(Debug, Serialize)]
struct PackageRow {
    name: String,
    title: String,
    direction: String,
    errors: usize,
    warnings: usize,
    latest: Option<VersionLine>,
    changed: bool,
}

/// A version in a list.
#[derive(Debug, Serialize)]
pub struct VersionLine {
    number: i64,
    date: String,
    time: String,
    publisher: Option<String>,
}

/// `GET /enquetes`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
) -> Result<Response, WebError> {
    let all = publishing(&app).packages().await?;
    let hers = all
        .into_iter()
        .filter(|standing| standing.belonging.is_reached_by(&person));
    let page = PackagesPage {
        packages: hers
            .map(|standing| PackageRow::of(standing, &app.calls.zone))
            .collect(),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// The use cases.
fn publishing(app: &App) -> Publishing<'_> {
    Publishing {
        store: &app.calls.store,
        clock: &app.calls.clock,
    }
}

impl PackageRow {
    fn of(standing: Standing, zone: &Zone) -> Self {
        Self {
            latest: standing
                .latest
                .as_ref()
                .map(|version| VersionLine::of(version, zone)),
            name: standing.name,
            title: standing.title,
            direction: standing.belonging.direction,
            errors: standing.errors,
            warnings: standing.warnings,
            changed: standing.changed,
        }
    }
}

impl VersionLine {
    fn of(version: &Version, zone: &Zone) -> Self {
        let (date, time) = local(version.published_at, zone);
        let day = format_description!("[day]/[month]/[year]");
        let hour = format_description!("[hour]:[minute]");
        Self {
            number: version.number,
            date: date.format(&day).unwrap_or_default(),
            time: time.format(&hour).unwrap_or_default(),
            publisher: version.publisher.clone(),
        }
    }

    /// One that is invented.
    #[cfg(test)]
    fn sample(number: i64) -> Self {
        Self {
            number,
            date: "01/12/2026".into(),
            time: "10:30".into(),
            publisher: (number > 1).then(|| "Claire".into()),
        }
    }
}

impl Page for PackagesPage {
    const TEMPLATE: &'static str = "packages.html";
    const SUBJECT: &'static str = "enquetes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let row = |errors, warnings, latest: Option<i64>, changed| PackageRow {
            name: "mdph-fin-de-droits".into(),
            title: "Vos droits sont bientôt terminés".into(),
            direction: "MDPH de la Seine-Saint-Denis".into(),
            errors,
            warnings,
            latest: latest.map(VersionLine::sample),
            changed,
        };
        vec![
            Self {
                packages: vec![
                    row(0, 0, Some(2), false),
                    row(0, 3, Some(1), true),
                    row(2, 0, None, false),
                    row(1, 1, Some(4), true),
                ],
            },
            Self {
                packages: Vec::new(),
            },
        ]
    }
}
