//! What `trame new` and `trame print` are asked.

use std::path::PathBuf;

/// A package to make.
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// Its name.
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The package that it is a copy of.
    #[arg(long, value_name = "PACKAGE")]
    pub from: Option<String>,
}

/// A package to print.
#[derive(Debug, clap::Args)]
pub struct PrintArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Another language, beside the script's own.
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Where to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}
