//! `trame locales`: how far translations are, and what keeps their files in order.

mod mark;
mod shelf;
mod spelling;
mod status;

use std::process::ExitCode;

use super::Context;
use super::args::LocalesCommand;
use super::output::Stop;

/// Does what was asked of translations.
pub fn run(command: &LocalesCommand, context: Context) -> Result<ExitCode, Stop> {
    match command {
        LocalesCommand::Mark(args) => mark::run(args, context),
        LocalesCommand::Spelling(args) => spelling::run(args, context),
        LocalesCommand::Status(args) => status::run(args, context),
    }
}
