//! `trame print`: a package's call as a page to print.

use std::ffi::OsStr;
use std::path::Path;
use std::process::ExitCode;

use super::args::PrintArgs;
use super::output::{Stop, print, save};
use super::{Context, code, packages, sound};
use crate::library::package::Package;
use crate::paper::{self, PaperError};

/// Writes a package's call, in its own language or beside another.
pub fn run(args: &PrintArgs, context: Context) -> Result<ExitCode, Stop> {
    if let Some(path) = args.output.as_deref().filter(|path| !is_page(path)) {
        let args = [("path", path.display().to_string())];
        return Err(Stop::Failed(anyhow::anyhow!(
            context.words.text("cli-print-file", &args)
        )));
    }
    let (found, files) = packages::one_with_files(&args.package, context)?;
    let (package, _) = sound(Package::build(&found.name, &files), context)?;
    // What is no tag at all is no language of the enquête either.
    let other = args.lang.as_ref();
    let other = other.map(|tag| tag.trim().parse().unwrap_or_default());
    let page = paper::html(&package, &files, other.as_ref(), context.language);
    let page = page.map_err(|error| refused(error, args, &package, context))?;
    match &args.output {
        Some(path) => save(path, &page, context.words)?,
        None => print(&page)?,
    }
    Ok(code(true))
}

/// Whether a file is named as the page that it would be: browsers go by its name.
fn is_page(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str);
    extension.is_some_and(|end| end.eq_ignore_ascii_case("html") || end.eq_ignore_ascii_case("htm"))
}

fn refused(error: PaperError, args: &PrintArgs, package: &Package, context: Context) -> Stop {
    match error {
        PaperError::NotSound => {
            let args = [("package", package.name.clone())];
            Stop::Refused(context.words.text("cli-not-sound", &args))
        }
        PaperError::Language(known) => {
            let known: Vec<String> = known.iter().map(ToString::to_string).collect();
            let args = [
                ("value", args.lang.clone().unwrap_or_default()),
                ("known", known.join(", ")),
            ];
            Stop::Failed(anyhow::anyhow!(
                context.words.text("cli-print-language", &args)
            ))
        }
        PaperError::Page(error) => Stop::Failed(error.into()),
    }
}
