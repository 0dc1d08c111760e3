//! `trame migrate`: a whole site copied from one database to another, and proven to be there.

use std::process::ExitCode;

use serde::Serialize;

use super::args::{Format, MigrateArgs};
use super::output::{Stop, print};
use super::progress::Progress;
use super::{Context, code, wait_for};
use crate::config;
use crate::store::{Copied, CopyError, copy};
use crate::words::Words;

/// How many digits of a hash are shown to people.
const DIGITS: usize = 16;

/// A table, for programs.
#[derive(Serialize)]
struct Row<'a> {
    table: &'a str,
    rows: i64,
    before: i64,
    hash: &'a str,
}

/// Copies a site.
pub fn run(args: &MigrateArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    for address in [&args.from, &args.to] {
        if !config::is_known(address) {
            let args = [("valeur", config::shown(address))];
            return Err(anyhow::anyhow!(words.text("settings-database", &args)).into());
        }
    }
    if args.from == args.to {
        return Err(Stop::Refused(words.text("cli-migrate-same", &[])));
    }
    let mut bar = Progress::new(0, words.text("cli-migrate-progress", &[]));
    let mut progress = |done: i64, all: i64| bar.reach(done.unsigned_abs(), all.unsigned_abs());
    let copied = wait_for(copy(&args.from, &args.to, &mut progress))?;
    bar.finish();
    let copied = copied.map_err(|error| refused(&error, words))?;
    match args.format {
        Format::Json => {
            let rows: Vec<Row<'_>> = copied.iter().map(Row::from).collect();
            print(&(serde_json::to_string_pretty(&rows)? + "\n"))?;
        }
        Format::Human => print(&page(&copied, words))?,
    }
    Ok(code(true))
}

fn refused(error: &CopyError, words: &Words) -> Stop {
    let (code, table) = error.code();
    let cause = ("cause", error.to_string());
    let message = words.text(
        &format!("cli-migrate-{code}"),
        &[("table", table.to_owned()), cause],
    );
    match error {
        CopyError::Store(_) => Stop::Failed(anyhow::anyhow!(message)),
        _ => Stop::Refused(message),
    }
}

impl<'a> From<&'a Copied> for Row<'a> {
    fn from(copied: &'a Copied) -> Self {
        Self {
            table: copied.table,
            rows: copied.rows,
            before: copied.before,
            hash: &copied.hash,
        }
    }
}

/// A line for each table that holds something, and what to do next.
fn page(copied: &[Copied], words: &Words) -> String {
    let mut page = String::new();
    for table in copied.iter().filter(|table| table.rows > 0) {
        let line = format!(
            "{:<16} {:>9}  {}\n",
            table.table,
            table.rows,
            &table.hash[..DIGITS.min(table.hash.len())]
        );
        page.push_str(&line);
    }
    let sum = |of: fn(&Copied) -> i64| copied.iter().map(of).sum::<i64>().to_string();
    let args = [
        ("tables", copied.len().to_string()),
        ("rows", sum(|table| table.rows)),
        ("before", sum(|table| table.before)),
    ];
    page.push_str(&words.text("cli-migrate-done", &args));
    page.push('\n');
    page.push_str(&words.text("cli-migrate-next", &[]));
    page.push('\n');
    page
}
