//! `trame locales status`: how far each language of each package is, and what keeps it closed.

use std::collections::BTreeSet;
use std::process::ExitCode;

use serde::Serialize;

use super::among;
use super::shelf::{Shelf, state_fault};
use crate::cli::args::{Format, StatusArgs};
use crate::cli::output::{Stop, print, warn};
use crate::cli::{Context, code, packages, table};
use crate::translation::progress::{Blockers, Totals, all, closed};
use crate::translation::written::state_path;
use crate::words::Arg;

/// A language of a package.
#[derive(Serialize)]
struct Row {
    package: String,
    language: String,
    /// Whether it would be open, were the package published now.
    open: bool,
    #[serde(flatten)]
    totals: Totals,
    blockers: Blockers,
}

/// Shows how far translations are. All is well when every language is open.
pub fn run(args: &StatusArgs, context: Context) -> Result<ExitCode, Stop> {
    let (mut rows, mut known) = (Vec::new(), BTreeSet::new());
    for found in packages::find(&args.paths, context)? {
        let shelf = Shelf::of(found, context)?;
        known.extend(shelf.sources.languages().iter().map(ToString::to_string));
        rows.extend(rows_of(&shelf, &args.lang, context));
    }
    among(&args.lang, &known, context)?;
    let open = rows.iter().all(|row| row.open);
    match args.format {
        Format::Json => print(&(serde_json::to_string_pretty(&rows)? + "\n"))?,
        Format::Human => print(&page(&rows, context))?,
    }
    Ok(code(open))
}

fn rows_of(shelf: &Shelf, only: &[String], context: Context) -> Vec<Row> {
    let languages = all(&shelf.sources, &shelf.files);
    let blockers = closed(&shelf.sources, &languages, shelf.package.allows_drafts());
    let mut rows = Vec::new();
    for (progress, blockers) in languages.iter().zip(blockers) {
        let language = progress.language.to_string();
        if !only.is_empty() && !only.contains(&language) {
            continue;
        }
        for (catalog, fault) in &progress.faults {
            let path = shelf.file(&state_path(catalog, &progress.language));
            let path = path.display().to_string();
            warn(&(state_fault(&path, fault, context) + "\n"));
        }
        rows.push(Row {
            package: shelf.package.name.clone(),
            language,
            open: blockers.is_empty(),
            totals: progress.totals(&shelf.sources),
            blockers,
        });
    }
    rows
}

fn page(rows: &[Row], context: Context) -> String {
    let words = context.words;
    if rows.is_empty() {
        return words.text("cli-locales-none", &[]) + "\n";
    }
    let heads = [
        "package", "language", "total", "missing", "stale", "context", "draft", "fresh",
        "reviewed", "obsolete", "open",
    ];
    let heads = heads.map(|head| words.text(&format!("cli-locales-head-{head}"), &[]));
    let mut lines = vec![heads.to_vec()];
    for row in rows {
        let totals = &row.totals;
        let counts = [
            totals.total,
            totals.missing,
            totals.stale,
            totals.context_changed,
            totals.draft,
            totals.fresh,
            totals.reviewed,
            totals.obsolete,
        ];
        let mut line = vec![row.package.clone(), row.language.clone()];
        line.extend(counts.map(|count| count.to_string()));
        let open = if row.open { "open" } else { "closed" };
        line.push(words.text(&format!("cli-locales-{open}"), &[]));
        lines.push(line);
    }
    let mut text = table::text(&lines);
    for row in rows.iter().filter(|row| !row.open) {
        text.push('\n');
        text.push_str(&why(row, context));
    }
    text
}

/// What keeps a language closed, and where.
fn why(row: &Row, context: Context) -> String {
    let words = context.words;
    let args = [
        ("package", row.package.clone()),
        ("lang", row.language.clone()),
    ];
    let mut text = words.text("cli-locales-why", &args) + "\n";
    let kinds = [
        ("missing", &row.blockers.missing),
        ("stale", &row.blockers.stale),
        ("faulty", &row.blockers.faulty),
        ("unreviewed", &row.blockers.unreviewed),
    ];
    for (kind, ids) in kinds.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        let args = [
            ("count", Arg::count(ids.len())),
            ("texts", Arg::Text(ids.join(", "))),
        ];
        let said = words.find(&format!("cli-locales-why-{kind}"), &args);
        text.push_str("  ");
        text.push_str(&said.unwrap_or_default());
        text.push('\n');
    }
    if !row.blockers.steps.is_empty() {
        let args = [("steps", row.blockers.steps.join(", "))];
        text.push_str("  ");
        text.push_str(&words.text("cli-locales-why-steps", &args));
        text.push('\n');
    }
    text
}
