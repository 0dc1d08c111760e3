//! `trame estimate`: how long the calls of a package take, in each of its languages.

use std::process::ExitCode;

use time::macros::date;
use unic_langid::LanguageIdentifier;

use super::args::{EstimateArgs, Format};
use super::output::{Stop, print};
use super::{Context, code, packages, sound};
use crate::library::publish::Published;
use crate::timing::{Draw, estimate};

mod page;
mod report;

use report::Report;

/// Times the calls of a package.
pub fn run(args: &EstimateArgs, context: Context) -> Result<ExitCode, Stop> {
    let (package, _) = sound(packages::one(&args.package, context)?, context)?;
    let (Some(published), Some(manifest)) = (Published::of(&package), &package.manifest) else {
        let args = [("package", package.name)];
        return Err(Stop::Refused(context.words.text("cli-not-sound", &args)));
    };
    let draw = Draw {
        calls: args.calls,
        seed: args.seed,
        // Always the same day, so that an estimate is the same tomorrow.
        today: date!(2026 - 01 - 05),
    };
    let mut report = Report::new(&package.name, draw, manifest);
    for language in languages(args, &published, context)? {
        let Some(estimate) = estimate(&published, &manifest.answer_times, &language, draw) else {
            let args = [("package", package.name.clone())];
            return Err(Stop::Refused(
                context.words.text("cli-estimate-no-end", &args),
            ));
        };
        report.add(&estimate);
    }
    match args.format {
        Format::Json => print(&(serde_json::to_string_pretty(&report)? + "\n"))?,
        Format::Human => print(&page::text(&report, &published, context))?,
    }
    Ok(code(true))
}

/// The languages to time: those that are asked for, or all that a call can be in.
fn languages(
    args: &EstimateArgs,
    published: &Published,
    context: Context,
) -> Result<Vec<LanguageIdentifier>, Stop> {
    if args.lang.is_empty() {
        return Ok(published.open().cloned().collect());
    }
    let fallback = &published.script.header.fallback;
    let mut languages: Vec<LanguageIdentifier> = Vec::new();
    for tag in &args.lang {
        let language: Option<LanguageIdentifier> = tag.trim().parse().ok();
        let offered = language.filter(|language| {
            published.open().any(|open| open == language)
                || fallback.contains_key(&language.to_string())
        });
        let Some(language) = offered else {
            let known: Vec<String> = published.open().map(ToString::to_string).collect();
            let args = [("value", tag.clone()), ("known", known.join(", "))];
            let message = context.words.text("cli-estimate-language", &args);
            return Err(Stop::Failed(anyhow::anyhow!(message)));
        };
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}
