//! What can be asked of translations.

use std::path::PathBuf;

use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use unic_langid::LanguageIdentifier;

use super::{ExtractArgs, Format};
use crate::translation::state::Stage;

/// What to do with translations.
#[derive(Debug, Subcommand)]
pub enum LocalesCommand {
    /// Says how far each language of each package is.
    Status(StatusArgs),
    /// Says what is wrong in translations, and where.
    Check(StatusArgs),
    /// Says what texts are: drafts, translated, reviewed.
    Mark(MarkArgs),
    /// Says that the source of texts changed in its spelling only.
    Spelling(SpellingArgs),
    /// Writes the source texts for translators.
    Extract(ExtractArgs),
    /// Brings files of texts into the order of their source.
    Sync(SyncArgs),
    /// Writes a language that nobody speaks, to see what is cut.
    Pseudo(PseudoArgs),
    /// Writes a spreadsheet for a translator.
    Export(ExportArgs),
    /// Takes what a translator wrote in a spreadsheet.
    Import(ImportArgs),
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

/// Texts that somebody has translated or reviewed.
#[derive(Debug, clap::Args)]
pub struct MarkArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// The language.
    #[arg(value_name = "LANG")]
    pub language: LanguageIdentifier,
    /// Texts; a message's name stands for it and its answers.
    #[arg(value_name = "TEXT", required_unless_present = "all")]
    pub texts: Vec<String>,
    /// What they are.
    #[arg(long, value_name = "STAGE", value_parser = stage_parser())]
    pub stage: Stage,
    /// Who says so.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub by: String,
    /// All texts of which nothing is known yet; as drafts only.
    #[arg(long, conflicts_with = "texts")]
    pub all: bool,
}

/// Texts whose source changed in its spelling.
#[derive(Debug, clap::Args)]
pub struct SpellingArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Texts.
    #[arg(value_name = "TEXT", required = true)]
    pub texts: Vec<String>,
    /// The source file as it was before.
    #[arg(long, value_name = "FILE")]
    pub before: Option<PathBuf>,
}

/// Files of texts to bring into order.
#[derive(Debug, clap::Args)]
pub struct SyncArgs {
    /// Package folders, or folders of packages.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Languages; all when none is named.
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
}

/// A package to put in disguise.
#[derive(Debug, clap::Args)]
pub struct PseudoArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Whether words are mirrored, and read from right to left.
    #[arg(long)]
    pub mirror: bool,
}

/// A package for a translator's spreadsheet.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// The language.
    #[arg(value_name = "LANG")]
    pub language: LanguageIdentifier,
    /// The spreadsheet.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// A spreadsheet that came back.
#[derive(Debug, clap::Args)]
pub struct ImportArgs {
    /// The spreadsheet.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The package's folder; the library's of that name when none is named.
    #[arg(value_name = "PACKAGE")]
    pub package: Option<PathBuf>,
    /// What its texts are.
    #[arg(long, value_name = "STAGE", value_parser = stage_parser())]
    pub stage: Option<Stage>,
    /// Who wrote them.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub by: String,
}

fn stage_parser() -> impl TypedValueParser<Value = Stage> {
    PossibleValuesParser::new(Stage::ALL.map(Stage::code))
        .map(|code| Stage::parse(&code).unwrap_or(Stage::Draft))
}
