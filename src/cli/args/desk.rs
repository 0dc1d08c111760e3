//! What can be asked between a folder and a site.

use std::path::PathBuf;

use super::Format;

/// What is sent.
#[derive(Debug, clap::Args)]
pub struct PushArgs {
    /// The site.
    #[arg(long, value_name = "URL", env = "TRAME_SITE")]
    pub to: Option<String>,
    /// What is sent of it, and how.
    #[command(flatten)]
    pub exchange: ExchangeArgs,
}

/// What is received.
#[derive(Debug, clap::Args)]
pub struct PullArgs {
    /// The site.
    #[arg(long, value_name = "URL", env = "TRAME_SITE")]
    pub from: Option<String>,
    /// What is received of it, and how.
    #[command(flatten)]
    pub exchange: ExchangeArgs,
}

/// What is exchanged, and how.
#[derive(Debug, clap::Args)]
pub struct ExchangeArgs {
    /// Files and folders; all when none is named.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only says what would be done.
    #[arg(long)]
    pub dry_run: bool,
    /// Whether the side that gives wins where both have changed.
    #[arg(long, requires = "paths")]
    pub settle: bool,
    /// Whether others may listen on the way.
    #[arg(long)]
    pub insecure: bool,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}
