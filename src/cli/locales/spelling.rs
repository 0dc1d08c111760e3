//! `trame locales spelling`: an author says that she changed the spelling of texts, not their words,
//! so that their translations stay as good as they were.

use std::fs;
use std::process::ExitCode;

use trame_dsl::text::listing;

use super::shelf::Shelf;
use crate::cli::args::SpellingArgs;
use crate::cli::output::{Stop, cause, print};
use crate::cli::{Context, code};
use crate::translation::hash;
use crate::translation::written::texts_path;
use crate::words::Arg;

/// Declares a change of spelling, of all texts that were named or of none.
pub fn run(args: &SpellingArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let shelf = Shelf::open(&args.package, context)?;
    let source_language = shelf.sources.script.header.source.clone();
    let mut changed = Vec::new();
    for named in &args.texts {
        for source in shelf.named(named, context)? {
            let path = match &args.before {
                Some(path) => path.clone(),
                None => shelf.file(&texts_path(&source.catalog, &source_language)),
            };
            let before = fs::read_to_string(&path).map_err(|error| {
                let args = [
                    ("path", path.display().to_string()),
                    ("cause", cause(&error, words)),
                ];
                Stop::Failed(anyhow::anyhow!(words.text("cli-unreadable", &args)))
            })?;
            let before = listing::list(&before);
            match before.get(&source.id) {
                Some(text) if *text != source.text => changed.push((source, hash([text.as_str()]))),
                _ => {}
            }
        }
    }
    if changed.is_empty() {
        let args = [("texts", args.texts.join(", "))];
        let refused = words.text("cli-locales-spelling-same", &args);
        return Err(Stop::Refused(refused));
    }
    let mut kept = 0;
    for language in shelf.sources.languages() {
        for (catalog, _) in shelf.sources.catalogs() {
            let mut written = shelf.written(catalog, &language, context)?;
            let of_catalog = changed
                .iter()
                .filter(|(source, _)| source.catalog == catalog);
            for (source, before) in of_catalog {
                kept += usize::from(written.spelling(source, before));
            }
            shelf.save_if_changed(&written, context)?;
        }
    }
    let args = [
        ("texts", Arg::count(changed.len())),
        ("kept", Arg::count(kept)),
    ];
    let said = words.find("cli-locales-spelt", &args).unwrap_or_default();
    print(&(said + "\n"))?;
    Ok(code(true))
}
