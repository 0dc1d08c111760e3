//! `trame check`: what is wrong in packages, and where; with `--fix`, once what surely can be
//! mended has been.

use std::process::ExitCode;

use serde::Serialize;

use super::args::{CheckArgs, Format};
use super::output::{self, Stop, in_colour, print};
use super::repairs::Repairs;
use super::report::Report;
use super::{Context, NOT_RUN, code, packages};
use crate::library::discover::Found;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::translation::check::{Said, check as check_translations};

/// The JSON form of what `--fix` did.
#[derive(Serialize)]
struct Both<M, K, F> {
    /// What was mended.
    mended: Vec<M>,
    /// What was not, because more would have been wrong afterwards.
    kept: Vec<K>,
    /// What remains.
    faults: Vec<F>,
}

/// Checks packages and shows what is wrong.
pub fn run(args: &CheckArgs, context: Context) -> Result<ExitCode, Stop> {
    let found = packages::find(&args.paths, context)?;
    if args.fix {
        return mend(&found, args.format, context);
    }
    let (mut report, mut said) = (Report::default(), Said::default());
    for found in &found {
        let files = packages::files(found, context)?;
        let package = Package::build(&found.name, &files);
        add(&mut report, package, &files, &mut said);
    }
    match args.format {
        Format::Json => print_json(&report.entries(context.words))?,
        Format::Human => {
            let text = report.to_text(context.words, in_colour());
            print(&(text + &report.invitation(context.words)))?;
        }
    }
    Ok(code(report.errors() == 0))
}

/// Mends what surely can be, then shows what was mended and what remains.
fn mend(found: &[Found], format: Format, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let mut mended = packages::mend(found, context)?;
    let mut unwritten = false;
    for file in &mended.files {
        if let Err(why) = output::replace(&file.file, &file.was, &file.becomes, words) {
            output::complain(words, &why);
            unwritten = true;
            mended.repairs.retain(|repair| repair.path != file.path);
        }
    }
    // What could not be written is as wrong as before.
    if unwritten {
        mended.packages.clear();
        for found in found {
            mended.packages.push(packages::open(found, context)?);
        }
    }
    let (mut report, mut said) = (Report::default(), Said::default());
    for (package, found) in mended.packages.into_iter().zip(found) {
        let files = packages::files(found, context)?;
        add(&mut report, package, &files, &mut said);
    }
    let repairs = Repairs {
        made: &mended.repairs,
        refused: &mended.refused,
    };
    match format {
        Format::Json => print_json(&Both {
            mended: repairs.made(words),
            kept: repairs.refused(words),
            faults: report.entries(words),
        })?,
        Format::Human => {
            let colour = in_colour();
            print(&(repairs.to_text(words, colour) + &report.to_text(words, colour)))?;
        }
    }
    if unwritten {
        return Ok(ExitCode::from(NOT_RUN));
    }
    Ok(code(report.errors() == 0))
}

/// Adds what is wrong in a package, and in its translations.
fn add(report: &mut Report, package: Package, files: &Files, said: &mut Said) {
    let translations = check_translations(&package, files, said);
    report.add(package);
    report.add_all(&translations.shown, translations.of(&[]));
}

fn print_json(value: &impl Serialize) -> Result<(), Stop> {
    Ok(print(&(serde_json::to_string_pretty(value)? + "\n"))?)
}
