//! What clap refuses, in the product's words.

use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{NOT_RUN, output};
use crate::words::Words;

/// Shows help, or says what is wrong with the arguments.
pub fn show(error: &Error, words: &Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A closed pipe has read enough.
            let _ = error.print();
            ExitCode::SUCCESS
        }
        _ => {
            output::complain(words, &sentence(error, words));
            ExitCode::from(NOT_RUN)
        }
    }
}

fn sentence(error: &Error, words: &Words) -> String {
    let given = |kind| context(error, kind);
    let arg = given(ContextKind::InvalidArg);
    let args = [
        ("arg", arg),
        ("value", given(ContextKind::InvalidValue)),
        ("command", given(ContextKind::InvalidSubcommand)),
        ("other", given(ContextKind::PriorArg)),
        ("known", given(ContextKind::ValidValue)),
    ];
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "cli-usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-usage-unknown-command",
        ErrorKind::InvalidValue if given(ContextKind::InvalidValue).is_empty() => {
            "cli-usage-no-value"
        }
        ErrorKind::InvalidValue => "cli-usage-not-among",
        ErrorKind::ValueValidation => "cli-usage-bad-value",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::InvalidUtf8 => "cli-usage-not-utf8",
        _ => "cli-usage-other",
    };
    let suggestions = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let likely = suggestions
        .into_iter()
        .map(given)
        .find(|likely| !likely.is_empty());
    let mut lines = vec![words.text(id, &args)];
    lines.extend(likely.map(|likely| words.text("cli-usage-likely", &[("likely", likely)])));
    lines.push(words.text("cli-usage-help", &[]));
    lines.join("\n")
}

/// A piece of clap's error, as text.
fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
