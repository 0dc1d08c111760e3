//! What can be asked on the command line. Help texts are the product's words, given
//! to clap when the language is known.

mod data;
mod desk;
mod locales;
mod packages;
mod serve;
mod user;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::words::{UiLanguage, Words};

pub use data::{BackupArgs, MigrateArgs, RestoreArgs};
pub use desk::{ExchangeArgs, PullArgs, PushArgs};
pub use locales::{
    ExportArgs, ImportArgs, LocalesCommand, MarkArgs, PseudoArgs, SpellingArgs, StatusArgs,
    SyncArgs,
};
pub use packages::{NewArgs, PrintArgs};
pub use serve::ServeArgs;
pub use user::{ProfileArgs, SiteArgs, UserCommand};

/// The variable that chooses the language of messages.
const LANGUAGE_VARIABLE: &str = "TRAME_UI_LANG";

/// The program.
#[derive(Debug, Parser)]
#[command(name = "trame", version)]
pub struct Cli {
    /// Language of messages.
    #[arg(long, global = true, env = LANGUAGE_VARIABLE, value_name = "LANG", value_parser = ui_language_parser())]
    pub ui_lang: Option<UiLanguage>,
    /// What to do; `serve` when nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a package to write in.
    New(NewArgs),
    /// Says what is wrong in packages.
    Check(CheckArgs),
    /// Says what a code of `check` means.
    Explain(ExplainArgs),
    /// Writes a compiled script.
    Build(BuildArgs),
    /// Writes the source texts for translators.
    Extract(ExtractArgs),
    /// Lays scripts out.
    Fmt(FmtArgs),
    /// Keeps translations.
    #[command(subcommand)]
    Locales(LocalesCommand),
    /// Gives a name of a script up for another.
    Rename(RenameArgs),
    /// Times a package's calls.
    Estimate(EstimateArgs),
    /// Draws a package's call.
    Graph(GraphArgs),
    /// Writes a package's call on a page to print.
    Print(PrintArgs),
    /// Rehearses a package.
    Play(PlayArgs),
    /// Plays scenarios.
    Test(TestArgs),
    /// Draws calls at random.
    Simulate(SimulateArgs),
    /// Serves the site.
    Serve(ServeArgs),
    /// Sends what changed in a folder to a site.
    Push(PushArgs),
    /// Receives what changed on a site into a folder.
    Pull(PullArgs),
    /// Keeps accounts.
    #[command(subcommand)]
    User(UserCommand),
    /// Copies a site from one database to another.
    Migrate(MigrateArgs),
    /// Keeps a copy of a database.
    Backup(BackupArgs),
    /// Puts a kept copy in the place of a database.
    Restore(RestoreArgs),
}

/// Packages to check.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Package folders, or folders of packages.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Whether to mend what surely can be.
    #[arg(long)]
    pub fix: bool,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}

/// Packages, and the form of the answer.
#[derive(Debug, clap::Args)]
pub struct PathsArgs {
    /// Package folders, or folders of packages.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}

/// A code to explain.
#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    /// The code; all of them when there is none.
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}

/// Scenarios to play.
#[derive(Debug, clap::Args)]
pub struct TestArgs {
    /// Package folders, or folders of packages.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
    /// Writes scenarios that would reach what none does.
    #[arg(long)]
    pub suggest: bool,
}

/// A package to compile.
#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Where to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Packages whose texts are extracted.
#[derive(Debug, clap::Args)]
pub struct ExtractArgs {
    /// Package folders, or folders of packages.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

/// A name to give up for another.
#[derive(Debug, clap::Args)]
pub struct RenameArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// The name, or an answer's code with its question.
    #[arg(value_name = "OLD")]
    pub old: String,
    /// What it becomes.
    #[arg(value_name = "NEW")]
    pub new: String,
}

/// A package to time.
#[derive(Debug, clap::Args)]
pub struct EstimateArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Languages; all when none is named.
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    /// How many calls are drawn in each.
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..))]
    pub calls: u32,
    /// What they are drawn from.
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub seed: u64,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}

/// A package to draw.
#[derive(Debug, clap::Args)]
pub struct GraphArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Where to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// What to write; otherwise what the file's name says.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Option<Drawing>,
}

/// Scripts to lay out.
#[derive(Debug, clap::Args)]
pub struct FmtArgs {
    /// Folders or files; `-` alone for standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only says which files would change.
    #[arg(long)]
    pub check: bool,
}

/// A rehearsal.
#[derive(Debug, clap::Args)]
pub struct PlayArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// Language of the call.
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// The person's data.
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,
    /// The answers.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Form of the transcript.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// Day and hour of the call.
    #[arg(long, value_name = "DATE")]
    pub at: Option<String>,
    /// What random orders are drawn from.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Who calls.
    #[arg(long, value_name = "NAME")]
    pub agente: Option<String>,
    /// Rank of the call to this person.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub attempt: u32,
}

/// Calls to draw.
#[derive(Debug, clap::Args)]
pub struct SimulateArgs {
    /// The package's folder.
    #[arg(value_name = "PACKAGE")]
    pub package: PathBuf,
    /// How many.
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..))]
    pub calls: u32,
    /// What the first is drawn from.
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub seed: u64,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}

/// Form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
}

/// Form of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Drawing {
    /// A picture.
    Svg,
    /// For Graphviz.
    Dot,
    /// For Mermaid.
    Mermaid,
    /// Told in lines.
    Text,
}

fn ui_language_parser() -> impl TypedValueParser<Value = UiLanguage> {
    PossibleValuesParser::new(UiLanguage::ALL.map(UiLanguage::tag))
        .map(|tag| UiLanguage::parse(&tag).unwrap_or_default())
}

/// The language of messages, known before anything else so that even a refusal is in it.
pub fn ui_language(arguments: &[OsString]) -> UiLanguage {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    let mut asked = None;
    while let Some(text) = texts.next() {
        match text.strip_prefix("--ui-lang") {
            Some("") => asked = texts.next().map(str::to_owned),
            Some(value) => asked = value.strip_prefix('=').map(str::to_owned),
            None if text == "--" => break,
            None => {}
        }
    }
    let asked = asked.or_else(|| std::env::var(LANGUAGE_VARIABLE).ok());
    asked
        .and_then(|tag| UiLanguage::parse(&tag))
        .unwrap_or_default()
}

/// Reads the arguments.
///
/// # Errors
/// What clap refuses, or a demand for help.
pub fn parse(arguments: &[OsString], words: &Words) -> Result<Cli, clap::Error> {
    let matches = command(words).try_get_matches_from(arguments)?;
    Cli::from_arg_matches(&matches)
}

/// The whole command, with its words.
fn command(words: &Words) -> clap::Command {
    let command = Cli::command().disable_version_flag(true);
    let command = command.arg(flag("version", 'V', ActionOf::Version, words));
    let command = worded(command, "trame", words)
        .subcommand_help_heading(words.text("cli-heading-commands", &[]))
        .subcommand_value_name(words.text("cli-heading-command", &[]))
        .disable_help_subcommand(true)
        .after_help(words.text("cli-help-first", &[]));
    command.mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        let sub = worded(sub, &name, words);
        if !sub.has_subcommands() {
            return sub;
        }
        let sub = sub
            .subcommand_help_heading(words.text("cli-heading-commands", &[]))
            .subcommand_value_name(words.text("cli-heading-command", &[]))
            .disable_help_subcommand(true);
        sub.mut_subcommands(|inner| {
            let whole = format!("{name}-{}", inner.get_name());
            worded(inner, &whole, words)
        })
    })
}

/// A command whose description and arguments are in the product's words.
fn worded(command: clap::Command, name: &str, words: &Words) -> clap::Command {
    let options = words.text("cli-heading-options", &[]);
    let arguments = words.text("cli-heading-arguments", &[]);
    let usage = words.text("cli-heading-usage", &[]);
    let command = command
        .about(words.text(&format!("cli-{name}"), &[]))
        .help_template(format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .disable_help_flag(true)
        .arg(flag("help", 'h', ActionOf::Help, words));
    command.mut_args(|arg| {
        let heading = if arg.is_positional() {
            &arguments
        } else {
            &options
        };
        let arg = arg.help_heading(heading.clone());
        let id = arg.get_id().as_str();
        if matches!(id, "help" | "version") {
            return arg;
        }
        let help = words.text(&format!("cli-{name}.{}", id.replace('_', "-")), &[]);
        let arg = arg.help(help).hide_env(true);
        // What takes no value has none to hide.
        if !arg.get_action().takes_values() {
            return arg;
        }
        arg.hide_possible_values(true).hide_default_value(true)
    })
}

#[derive(Clone, Copy)]
enum ActionOf {
    Help,
    Version,
}

fn flag(name: &'static str, short: char, action: ActionOf, words: &Words) -> Arg {
    let action = match action {
        ActionOf::Help => ArgAction::Help,
        ActionOf::Version => ArgAction::Version,
    };
    let help = words.text(&format!("cli-option-{name}"), &[]);
    Arg::new(name)
        .short(short)
        .long(name)
        .action(action)
        .help(help)
}
