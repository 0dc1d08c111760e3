//! What can be asked of translations.

use std::path::PathBuf;

use clap::Subcommand;

use super::Format;

/// What to do with translations.
#[derive(Debug, Subcommand)]
pub enum LocalesCommand {
    /// Says how far each language of each package is.
    Status(StatusArgs),
}

/// Packages, and languages of theirs.
#[derive(Debug, clap::Args)]
pub struct StatusArgs {
    /// Package folders, or folders of packages.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Languages; all when none is named.
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}
