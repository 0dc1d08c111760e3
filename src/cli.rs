//! The command line. It reads what was asked, has it done, and says what came of it:
//! exit code 0 when all is well, 1 when what was asked about is not, 2 when it could not run.

mod args;
mod backup;
mod build;
mod check;
mod desk;
mod estimate;
mod explain;
mod extract;
mod fmt;
mod goals;
mod graph;
mod locales;
mod migrate;
mod new;
mod output;
mod packages;
mod play;
mod print;
mod progress;
mod rename;
mod repairs;
mod report;
mod restore;
mod serve;
mod simulate;
mod table;
mod test;
mod usage;
mod user;

use std::process::ExitCode;

use args::{Cli, Command, ServeArgs};
use output::{Stop, is_closed};

use report::Report;
use trame_dsl::check::Compiled;

use crate::library::package::Package;
use crate::words::{UiLanguage, Words};

/// What was asked about is not well.
const NOT_WELL: u8 = 1;
/// It could not run.
const NOT_RUN: u8 = 2;

/// What a command needs beside its own arguments.
#[derive(Clone, Copy)]
pub struct Context {
    /// Its words.
    words: &'static Words,
    /// Their language.
    language: UiLanguage,
}

/// Runs the program with the arguments it was given.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let language = args::ui_language(&arguments);
    let context = Context {
        words: Words::of(language),
        language,
    };
    let cli = match args::parse(&arguments, context.words) {
        Ok(cli) => cli,
        Err(error) => return usage::show(&error, context.words),
    };
    finish(execute(cli, context), context.words)
}

fn execute(cli: Cli, context: Context) -> Result<ExitCode, Stop> {
    match cli
        .command
        .unwrap_or_else(|| Command::Serve(ServeArgs::bare()))
    {
        Command::Check(args) => check::run(&args, context),
        Command::Explain(args) => explain::run(&args, context),
        Command::New(args) => new::run(&args, context),
        Command::Build(args) => build::run(&args, context),
        Command::Estimate(args) => estimate::run(&args, context),
        Command::Extract(args) => extract::run(&args, context),
        Command::Fmt(args) => fmt::run(&args, context),
        Command::Rename(args) => rename::run(&args, context),
        Command::Locales(command) => locales::run(&command, context),
        Command::Graph(args) => graph::run(&args, context),
        Command::Print(args) => print::run(&args, context),
        Command::Play(args) => play::run(&args, context),
        Command::Simulate(args) => simulate::run(&args, context),
        Command::Test(args) => test::run(&args, context),
        Command::Serve(args) => serve::run(&args, context),
        Command::User(command) => user::run(&command, context),
        Command::Migrate(args) => migrate::run(&args, context),
        Command::Push(args) => desk::push(&args, context),
        Command::Pull(args) => desk::pull(&args, context),
        Command::Backup(args) => backup::run(&args, context),
        Command::Restore(args) => restore::run(&args, context),
    }
}

/// The exit code, once what stopped the command has been said.
fn finish(result: Result<ExitCode, Stop>, words: &Words) -> ExitCode {
    match result {
        Ok(code) => code,
        // Whoever read the output has read enough.
        Err(Stop::Failed(error)) if is_closed(&error) => ExitCode::SUCCESS,
        Err(Stop::Failed(error)) => {
            output::complain(words, &format!("{error:#}"));
            ExitCode::from(NOT_RUN)
        }
        Err(Stop::Refused(message)) => {
            output::complain(words, &message);
            ExitCode::from(NOT_WELL)
        }
    }
}

/// Does what waits for a database.
fn wait_for<T>(what: impl Future<Output = T>) -> Result<T, Stop> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    Ok(runtime.block_on(what))
}

/// 0 when all is well, else 1.
fn code(well: bool) -> ExitCode {
    if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(NOT_WELL)
    }
}

/// A package without errors, with its script; otherwise its faults are shown.
fn sound(package: Package, context: Context) -> Result<(Package, Compiled), Stop> {
    if let Some(compiled) = package.compiled.clone() {
        return Ok((package, compiled));
    }
    let name = package.name.clone();
    let mut report = Report::default();
    report.add(package);
    output::warn(&report.to_text(context.words, false));
    Err(Stop::Refused(
        context.words.text("cli-not-sound", &[("package", name)]),
    ))
}
