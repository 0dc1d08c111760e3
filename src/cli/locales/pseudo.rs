//! `trame locales pseudo`: a language that nobody speaks, to see a rehearsal's screens in it.

use std::process::ExitCode;

use trame_dsl::text::pseudo::Disguise;

use super::shelf::Shelf;
use crate::cli::args::PseudoArgs;
use crate::cli::extract::write;
use crate::cli::output::{Stop, print};
use crate::cli::{Context, code};
use crate::translation::pseudo::{files, language};

/// Writes the files of texts of a package in disguise.
pub fn run(args: &PseudoArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let shelf = Shelf::open(&args.package, context)?;
    let disguise = if args.mirror {
        Disguise::Mirrored
    } else {
        Disguise::Accented
    };
    let header = words.text("cli-locales-pseudo-header", &[]);
    for (path, text) in files(&shelf.sources, disguise, &header) {
        write(&shelf.file(&path), &text, context)?;
    }
    let language = language(&shelf.sources.script.header.source, disguise);
    let args = [
        ("package", args.package.display().to_string()),
        ("lang", language.to_string()),
    ];
    print(&(words.text("cli-locales-pseudo-done", &args) + "\n"))?;
    Ok(code(true))
}
