//! `trame explain`: what a code means, why it hurts the call, an example, what to write instead.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::builder::styling::Style;
use serde::Serialize;
use textwrap::{Options, WordSeparator, WordSplitter};
use trame_dsl::diagnostic::Severity;
use trame_dsl::name::nearest;

use super::args::{ExplainArgs, Format};
use super::output::{Stop, in_colour, print};
use super::{Context, code};
use crate::explain::{self, Excerpt, Page};
use crate::words::Words;

/// Longer lines are tiring to read.
const WIDEST: usize = 100;

/// A page for programs.
#[derive(Serialize)]
struct Entry {
    code: &'static str,
    severity: &'static str,
    family: &'static str,
    title: String,
    finds: String,
    hurts: String,
    place: &'static str,
    example: Vec<Part>,
    instead: Vec<Part>,
}

/// An excerpt for programs.
#[derive(Serialize)]
struct Part {
    path: Option<&'static str>,
    text: String,
    marked: Vec<usize>,
}

/// Shows a code's page; without a code, the list of them all.
pub fn run(args: &ExplainArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let text = match (&args.code, args.format) {
        (None, Format::Human) => list(words),
        (None, Format::Json) => {
            let entries = explain::pages().iter().map(|page| entry(page, words));
            serde_json::to_string_pretty(&entries.collect::<Vec<_>>())? + "\n"
        }
        (Some(code), format) => {
            let page = find(code, words)?;
            match format {
                Format::Human => show(page, words),
                Format::Json => serde_json::to_string_pretty(&entry(page, words))? + "\n",
            }
        }
    };
    print(&text)?;
    Ok(code(true))
}

/// The page of a code as somebody types or copies it: `[Unknown_Name]`.
fn find(typed: &str, words: &Words) -> Result<&'static Page, Stop> {
    let trimmed = typed.trim_matches(|c: char| !c.is_alphanumeric());
    let code = trimmed.to_lowercase().replace(['_', ' '], "-");
    explain::find(&code).ok_or_else(|| {
        let args = [("code", typed.to_owned())];
        let mut lines = vec![words.text("cli-explain-unknown", &args)];
        let near = nearest(&code, explain::pages().iter().map(|page| page.code));
        lines.extend(
            near.map(|near| words.text("cli-usage-likely", &[("likely", near.to_owned())])),
        );
        lines.push(words.text("cli-explain-all", &[]));
        Stop::Failed(anyhow::anyhow!(lines.join("\n")))
    })
}

/// Every code with its title, by family.
fn list(words: &Words) -> String {
    let longest = explain::pages().iter().map(|page| page.code.len()).max();
    let column = longest.unwrap_or_default() + 4;
    let below = " ".repeat(column);
    let mut text = String::new();
    for family in explain::families() {
        let name = words.text(&format!("explain-family-{family}"), &[]);
        let _ = writeln!(text, "{}\n", heading(&name));
        for page in explain::pages().iter().filter(|page| page.family == family) {
            let head = format!("{:column$}", format!("  {}", page.code));
            let _ = writeln!(text, "{}", wrapped(&title(page, words), &head, &below));
        }
        text.push('\n');
    }
    text.push_str(&words.text("cli-explain-one", &[]));
    text.push('\n');
    text
}

/// One page.
fn show(page: &Page, words: &Words) -> String {
    let severity = words.text(&format!("cli-severity-{}", severity(page)), &[]);
    let head = [("code", page.code.to_owned()), ("severity", severity)];
    let place = [("place", page.place.word().to_owned())];
    let mut text = format!("{}\n", heading(&words.text("cli-explain-head", &head)));
    let _ = writeln!(text, "{}", wrapped(&title(page, words), "", ""));
    for part in ["finds", "hurts"] {
        let name = words.text(&format!("cli-explain-{part}"), &[]);
        let said = words.text(&format!("explain-{}.{part}", page.code), &[]);
        let said = wrapped(&said, "  ", "  ");
        let _ = write!(text, "\n{}\n{said}\n", heading(&name));
    }
    for (id, excerpts) in [("example", &page.example), ("instead", &page.instead)] {
        if !excerpts.is_empty() {
            let name = words.text(&format!("cli-explain-{id}"), &place);
            let _ = writeln!(text, "\n{}", heading(&name));
            for excerpt in excerpts {
                lines(&mut text, excerpt);
            }
        }
    }
    text
}

/// The lines of an excerpt, those at fault marked in the margin.
fn lines(text: &mut String, excerpt: &Excerpt) {
    if let Some(path) = excerpt.path {
        let _ = writeln!(text, "\n  {path}");
    }
    for line in &excerpt.lines {
        let mark = if line.marked { "  ✗ " } else { "    " };
        let _ = writeln!(text, "{}", format!("{mark}{}", line.text).trim_end());
    }
}

fn entry(page: &Page, words: &Words) -> Entry {
    let word = |part: &str| words.text(&format!("explain-{}.{part}", page.code), &[]);
    let parts = |excerpts: &[Excerpt]| excerpts.iter().map(part).collect();
    Entry {
        code: page.code,
        severity: severity(page),
        family: page.family,
        title: title(page, words),
        finds: word("finds"),
        hurts: word("hurts"),
        place: page.place.word(),
        example: parts(&page.example),
        instead: parts(&page.instead),
    }
}

fn part(excerpt: &Excerpt) -> Part {
    let numbered = excerpt.lines.iter().enumerate();
    let marked = numbered
        .filter(|(_, line)| line.marked)
        .map(|(at, _)| at + 1);
    Part {
        path: excerpt.path,
        text: excerpt.text(),
        marked: marked.collect(),
    }
}

fn severity(page: &Page) -> &'static str {
    match page.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

fn title(page: &Page, words: &Words) -> String {
    words.text(&format!("explain-{}", page.code), &[])
}

fn heading(text: &str) -> String {
    let bold = if in_colour() {
        Style::new().bold()
    } else {
        Style::new()
    };
    format!("{bold}{text}{bold:#}")
}

/// A paragraph as wide as the terminal, or 80 columns. French puts a space before some signs,
/// at which a line cannot end.
fn wrapped(text: &str, first: &str, others: &str) -> String {
    let mut glued = text.replace("« ", "«\u{a0}");
    for sign in ["»", ":", ";", "?", "!"] {
        glued = glued.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    let options = Options::new(textwrap::termwidth().min(WIDEST))
        .initial_indent(first)
        .subsequent_indent(others)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(&glued, options)
}
