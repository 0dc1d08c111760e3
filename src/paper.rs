//! A whole call on paper: what an agente says, asks and writes, with the branches in words, so that
//! a call can be made with a pencil. One page of HTML that needs nothing else, in the script's own
//! language alone or beside another.

mod columns;
mod context;
mod gestures;
mod names;
pub mod page;
mod pieces;
mod questions;
mod sheet;
mod steps;
mod surroundings;

use unic_langid::LanguageIdentifier;

use crate::library::files::Files;
use crate::library::package::Package;
use crate::words::UiLanguage;

/// Why a call cannot be put on paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The package has errors.
    #[error("a package with errors")]
    NotSound,
    /// Its manifest does not name that language; these it does.
    #[error("an unknown language")]
    Language(Vec<LanguageIdentifier>),
    /// The page could not be written.
    #[error(transparent)]
    Page(#[from] page::PageError),
}

/// A package's call as a page to print: in its own language, and beside it in another one that its
/// manifest names.
///
/// # Errors
/// When it has errors, or no such language.
pub fn html(
    package: &Package,
    files: &Files,
    other: Option<&LanguageIdentifier>,
    ui: UiLanguage,
) -> Result<String, PaperError> {
    let paper = sheet::of(package, files, other, ui)?;
    Ok(page::render(&paper, ui)?)
}
