//! `trame locales`: how far translations are, and what keeps their files in order.

mod check;
mod export;
mod import;
mod mark;
mod pseudo;
mod shelf;
mod spelling;
mod status;
mod sync;

use std::collections::BTreeSet;
use std::process::ExitCode;

use super::args::LocalesCommand;
use super::output::Stop;
use super::{Context, extract};

/// Does what was asked of translations.
pub fn run(command: &LocalesCommand, context: Context) -> Result<ExitCode, Stop> {
    match command {
        LocalesCommand::Check(args) => check::run(args, context),
        LocalesCommand::Export(args) => export::run(args, context),
        LocalesCommand::Extract(args) => extract::run(args, context),
        LocalesCommand::Import(args) => import::run(args, context),
        LocalesCommand::Mark(args) => mark::run(args, context),
        LocalesCommand::Pseudo(args) => pseudo::run(args, context),
        LocalesCommand::Spelling(args) => spelling::run(args, context),
        LocalesCommand::Status(args) => status::run(args, context),
        LocalesCommand::Sync(args) => sync::run(args, context),
    }
}

/// That each language asked for is one of those that there are.
fn among(asked: &[String], known: &BTreeSet<String>, context: Context) -> Result<(), Stop> {
    let other = asked.iter().find(|language| !known.contains(*language));
    let Some(other) = other.filter(|_| !known.is_empty()) else {
        return Ok(());
    };
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let args = [("language", other.clone()), ("known", known.join(", "))];
    Err(Stop::Refused(
        context.words.text("cli-locales-none-in", &args),
    ))
}
