//! `trame push` and `trame pull`: the files of a folder and those of a site, brought together.

use std::path::Path;
use std::process::ExitCode;

use super::args::{ExchangeArgs, Format, PullArgs, PushArgs};
use super::output::{Stop, cause, moment, print};
use super::progress::Progress;
use super::{Context, code, packages, wait_for};
use crate::desk::{Address, Agreed, Conflict, Desk, DeskError, Done, Remote, Report, Scope};
use crate::library::discover::LibraryError;
use crate::library::files::{LIBRARY, LOCALES};
use crate::words::{Arg, Words};

/// Where the token is given: others can read a command line.
const TOKEN: &str = "TRAME_TOKEN";
/// The folder: the one that holds `scripts-library` and `locales`.
const ROOT: &str = ".";
/// How many bytes are shown as such.
const FEW: usize = 10_000;

/// Sends what changed in the folder.
pub fn push(args: &PushArgs, context: Context) -> Result<ExitCode, Stop> {
    let root = Path::new(ROOT);
    if !root.join(LIBRARY).is_dir() && !root.join(LOCALES).is_dir() {
        let missing = LibraryError::Missing(LIBRARY.into());
        return Err(packages::failed(&missing, context));
    }
    let exchange = &args.exchange;
    let (remote, scope) = begin(args.to.as_deref(), exchange, context)?;
    let report = wait_for(async {
        let desk = Desk::open(root, &remote, &scope, exchange.dry_run).await?;
        if !scope.is_whole() && desk.is_empty() {
            return Ok(None);
        }
        desk.push(exchange.settle).await.map(Some)
    })?;
    say("push", report, exchange, context)
}

/// Receives what changed on the site.
pub fn pull(args: &PullArgs, context: Context) -> Result<ExitCode, Stop> {
    let exchange = &args.exchange;
    let (remote, scope) = begin(args.from.as_deref(), exchange, context)?;
    let mut bar = Progress::new(0, context.words.text("desk-progress", &[]));
    let report = wait_for(async {
        let desk = Desk::open(Path::new(ROOT), &remote, &scope, exchange.dry_run).await?;
        if !scope.is_whole() && desk.is_empty() {
            return Ok(None);
        }
        let progress = |done: usize, all: usize| bar.reach(done as u64, all as u64);
        desk.pull(exchange.settle, progress).await.map(Some)
    })?;
    bar.finish();
    say("pull", report, exchange, context)
}

/// The site, and what is exchanged with it.
fn begin(
    site: Option<&str>,
    args: &ExchangeArgs,
    context: Context,
) -> Result<(Remote, Scope), Stop> {
    let words = context.words;
    let scope = Scope::new(&args.paths)
        .ok_or_else(|| Stop::Failed(anyhow::anyhow!(words.text("desk-outside", &[]))))?;
    let agreed = Agreed::read(Path::new(ROOT)).map_err(|error| failed(&error, "", context))?;
    let site = site
        .or_else(|| agreed.only_site())
        .ok_or_else(|| Stop::Failed(anyhow::anyhow!(words.text("desk-no-site", &[]))))?;
    let token = std::env::var(TOKEN).unwrap_or_default();
    let remote = Address::new(site, args.insecure)
        .and_then(|address| Remote::new(address, &token))
        .map_err(|error| failed(&error, site, context))?;
    Ok((remote, scope))
}

/// Says what came of it.
fn say(
    command: &'static str,
    report: Result<Option<Report>, DeskError>,
    args: &ExchangeArgs,
    context: Context,
) -> Result<ExitCode, Stop> {
    let report = report.map_err(|error| failed(&error, "", context))?;
    let Some(report) = report else {
        return Err(Stop::Refused(context.words.text("desk-nothing-there", &[])));
    };
    match args.format {
        Format::Json => print(&(serde_json::to_string_pretty(&report)? + "\n"))?,
        Format::Human => print(&page(command, &report, context.words))?,
    }
    Ok(code(
        report.conflicts.is_empty() && report.refused.is_empty(),
    ))
}

/// In words, why a folder and a site could not be brought together.
fn failed(error: &DeskError, site: &str, context: Context) -> Stop {
    let words = context.words;
    if let DeskError::Library(error) = error {
        return packages::failed(error, context);
    }
    let (code, named) = error.code();
    let named = match error {
        DeskError::File { path, source } => {
            format!("{} : {}", path.display(), cause(source, words))
        }
        _ => named,
    };
    let args = [("cause", named), ("site", site.to_owned())];
    Stop::Failed(anyhow::anyhow!(words.text(&format!("desk-{code}"), &args)))
}

/// What came of it, for people.
fn page(command: &str, report: &Report, words: &Words) -> String {
    let mut page = String::new();
    let mut line = |text: String| {
        page.push_str(&text);
        page.push('\n');
    };
    for done in &report.done {
        line(done_line(done, words));
    }
    if !report.conflicts.is_empty() {
        line(words.text("desk-conflicts", &[]));
        for conflict in &report.conflicts {
            line(conflict_lines(conflict, words));
        }
    }
    for refused in &report.refused {
        let why = words.text(&format!("desk-refused-{}", refused.why), &[]);
        let args = [("path", refused.path.clone()), ("cause", why)];
        line(words.text("desk-refused", &args));
    }
    let counted = |id: &str, count: usize| {
        let site = Arg::Text(report.site.clone());
        let said = words.find(id, &[("n", Arg::count(count)), ("site", site)]);
        said.unwrap_or_else(|| id.to_owned())
    };
    if !report.waiting.is_empty() {
        line(counted(
            &format!("desk-{command}-waiting"),
            report.waiting.len(),
        ));
    }
    let tense = if report.dry_run { "would" } else { "done" };
    line(counted(
        &format!("desk-{command}-{tense}"),
        report.done.len(),
    ));
    page
}

fn done_line(done: &Done, words: &Words) -> String {
    let mut line = format!(
        "  {} : {}",
        done.path,
        words.text(&format!("desk-{}", done.what), &[])
    );
    if let Some(kept) = &done.kept {
        let args = [("path", kept.clone())];
        line = format!("{line} {}", words.text("desk-kept", &args));
    }
    line
}

fn conflict_lines(conflict: &Conflict, words: &Words) -> String {
    let folder = match conflict.folder {
        Some(size) => words.text("desk-side-folder", &[("taille", sized(size, words))]),
        None => words.text("desk-side-folder-gone", &[]),
    };
    let site = conflict.site.as_ref().map(|entry| {
        let (day, hour) = moment(entry.changed_at);
        let nobody = || words.text("desk-side-nobody", &[]);
        let size = usize::try_from(entry.size.unwrap_or_default()).unwrap_or_default();
        let args = [
            ("taille", sized(size, words)),
            ("qui", entry.changed_by.clone().unwrap_or_else(nobody)),
            ("jour", day),
            ("heure", hour),
        ];
        let gone = if entry.hash.is_some() { "" } else { "-gone" };
        words.text(&format!("desk-side-site{gone}"), &args)
    });
    let lines = [
        format!("  {}", conflict.path),
        format!("    {folder}"),
        format!("    {}", site.unwrap_or_default()),
    ];
    let settle = words.text("desk-settle", &[("path", conflict.path.clone())]);
    let settle = settle.lines().map(|line| format!("    {line}"));
    let all = lines.into_iter().chain(settle);
    let written = all.filter(|line| !line.trim().is_empty());
    written.collect::<Vec<_>>().join("\n")
}

/// A size, in bytes or in thousands of them.
fn sized(size: usize, words: &Words) -> String {
    let (id, number) = if size < FEW {
        ("desk-bytes", size)
    } else {
        ("desk-kilobytes", size.div_ceil(1000))
    };
    words.text(id, &[("n", number.to_string())])
}
