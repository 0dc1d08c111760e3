//! What can be asked of a site's database.

use std::path::PathBuf;

use super::Format;
use crate::config;

/// A site to copy.
#[derive(Debug, clap::Args)]
pub struct MigrateArgs {
    /// The database it is in.
    #[arg(long, value_name = "URL")]
    pub from: String,
    /// The database to copy it to.
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}

/// A copy to keep.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// Where to write it.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The database.
    #[arg(long, value_name = "URL", env = "DATABASE_URL", default_value = config::DATABASE)]
    pub database: String,
    /// Whether to replace the file.
    #[arg(long)]
    pub force: bool,
}

/// A copy to put back.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The copy.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The database.
    #[arg(long, value_name = "URL", env = "DATABASE_URL", default_value = config::DATABASE)]
    pub database: String,
    /// Whether to replace the database there is.
    #[arg(long)]
    pub force: bool,
}
