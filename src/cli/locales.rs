//! `trame locales`: how far translations are, and what keeps their files in order.

mod status;

use std::process::ExitCode;

use super::Context;
use super::args::LocalesCommand;
use super::output::Stop;

/// Does what was asked of translations.
pub fn run(command: &LocalesCommand, context: Context) -> Result<ExitCode, Stop> {
    match command {
        LocalesCommand::Status(args) => status::run(args, context),
    }
}
