//! `trame locales mark`: somebody says of texts that they are drafts, translated or reviewed.

use std::collections::BTreeMap;
use std::process::ExitCode;

use super::shelf::Shelf;
use crate::cli::args::MarkArgs;
use crate::cli::output::{Stop, print};
use crate::cli::{Context, code};
use crate::clock::{Clock, day_of};
use crate::translation::source::SourceText;
use crate::translation::state::Stage;
use crate::translation::written::{Author, Written};
use crate::words::Arg;

/// Marks texts, all that were named or none.
pub fn run(args: &MarkArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let shelf = Shelf::open(&args.package, context)?;
    shelf.names(&args.language, context)?;
    if args.all && args.stage != Stage::Draft {
        return Err(Stop::Refused(words.text("cli-locales-mark-each", &[])));
    }
    let mut written: BTreeMap<&str, Written> = BTreeMap::new();
    for (catalog, _) in shelf.sources.catalogs() {
        let texts = shelf.written(catalog, &args.language, context)?;
        written.insert(catalog, texts);
    }
    let day = day_of(Clock::System.now());
    let author = Author {
        name: &args.by,
        day: &day,
    };
    let mut marked = 0;
    for source in chosen(&shelf, args, &written, context)? {
        let texts = written.get_mut(source.catalog.as_str());
        let done = texts.is_some_and(|texts| texts.mark(source, args.stage, author));
        if !done {
            let args = [
                ("text", source.id.clone()),
                ("lang", args.language.to_string()),
            ];
            let refused = words.text("cli-locales-mark-missing", &args);
            return Err(Stop::Refused(refused));
        }
        marked += 1;
    }
    for texts in written.values() {
        shelf.save_if_changed(texts, context)?;
    }
    let args = [
        ("count", Arg::count(marked)),
        ("stage", Arg::Text(args.stage.code().to_owned())),
    ];
    let said = words.find("cli-locales-marked", &args).unwrap_or_default();
    print(&(said + "\n"))?;
    Ok(code(true))
}

/// The texts that were named, or all those of which nothing is known.
fn chosen<'s>(
    shelf: &'s Shelf,
    args: &MarkArgs,
    written: &BTreeMap<&str, Written>,
    context: Context,
) -> Result<Vec<&'s SourceText>, Stop> {
    let texts = shelf.sources.texts.iter();
    if args.all {
        let unknown = texts.filter(|source| {
            written.get(source.catalog.as_str()).is_some_and(|texts| {
                texts.texts.contains_key(&source.id)
                    && !texts.state.records.contains_key(&source.id)
            })
        });
        return Ok(unknown.collect());
    }
    let mut chosen = Vec::new();
    for named in &args.texts {
        chosen.extend(shelf.named(named, context)?);
    }
    // A message's own name does not ask for the answers that the language does without.
    let is_there = |source: &&SourceText| {
        args.texts.contains(&source.id)
            && !shelf
                .sources
                .texts
                .iter()
                .any(|other| other.message() == source.id && other.id != source.id)
            || written
                .get(source.catalog.as_str())
                .is_some_and(|texts| texts.texts.contains_key(&source.id))
    };
    let there: Vec<_> = chosen.iter().copied().filter(is_there).collect();
    // Nothing of it is translated: the refusal says so.
    Ok(if there.is_empty() { chosen } else { there })
}
