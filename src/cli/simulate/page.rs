//! The report of a simulation, for people.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use trame_dsl::platform::{NumberOptions, Platform};
use unic_langid::LanguageIdentifier;

use super::summary::{Length, Part, Report};
use crate::cli::Context;
use crate::platform::Icu;
use crate::words::{Arg, Words};

/// The most digits that are written one by one.
const READABLE: usize = 15;

impl Report {
    /// For people.
    pub fn to_text(&self, context: Context) -> String {
        let page = Page::new(context);
        let args = [
            ("package", self.package.clone()),
            ("calls", page.number(self.calls)),
            ("seed", self.seed.to_string()),
        ];
        if let Some(call) = &self.call {
            return self.only(&page, call);
        }
        let mut text = page.line("cli-simulate-title", &args);
        text += &page.parts("cli-simulate-outcomes", &self.outcomes);
        text += &page.parts("cli-simulate-steps", &self.steps);
        text += &page.line("cli-simulate-shares", &[]);
        text += &page.length("cli-simulate-median", self.median);
        text += &page.length("cli-simulate-longest", self.longest);
        text += &self.dead(&page);
        text += &self.routes(&page);
        text + &self.unmet(&page)
    }

    /// One call: what it is given and does, and what becomes of it.
    fn only(&self, page: &Page, call: &[String]) -> String {
        let args = [
            ("package", self.package.clone()),
            ("seed", self.seed.to_string()),
        ];
        let mut text = page.line("cli-simulate-call", &args);
        for line in call {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {line}");
        }
        for outcome in &self.outcomes {
            text += &page.line("cli-simulate-outcome", &[("outcome", outcome.name.clone())]);
        }
        for dead in &self.dead_ends {
            text += &page.line("cli-simulate-died", &[("message", dead.message.clone())]);
        }
        text
    }

    fn dead(&self, page: &Page) -> String {
        if self.dead_ends.is_empty() {
            return page.line("cli-simulate-no-dead-end", &[]);
        }
        let mut text = page.line("cli-simulate-dead-ends", &[]);
        for dead in &self.dead_ends {
            let args = [
                ("message", dead.message.clone()),
                ("calls", page.number(dead.calls)),
                ("seed", dead.seed.to_string()),
            ];
            let _ = write!(text, "  {}", page.line("cli-simulate-dead-end", &args));
        }
        text
    }

    fn routes(&self, page: &Page) -> String {
        let args = [
            ("count", page.digits(&self.routes.count)),
            ("met", page.number(self.routes.met)),
        ];
        let id = match &self.routes {
            routes if routes.decided => "cli-simulate-routes-possible",
            routes if routes.exact => "cli-simulate-routes",
            _ => "cli-simulate-routes-more",
        };
        page.line(id, &args)
    }

    fn unmet(&self, page: &Page) -> String {
        if self.missing.is_empty() {
            return String::new();
        }
        let mut text = page.line("cli-simulate-unmet", &[]);
        for missing in &self.missing {
            let _ = writeln!(text, "  {}", missing.to_text(page.words));
        }
        text
    }
}

/// Words and numbers in the language of messages.
struct Page {
    words: &'static Words,
    language: LanguageIdentifier,
}

impl Page {
    fn new(context: Context) -> Self {
        Self {
            words: context.words,
            language: context.language.tag().parse().unwrap_or_default(),
        }
    }

    fn line(&self, id: &str, args: &[(&str, String)]) -> String {
        self.words.text(id, args) + "\n"
    }

    /// A length of a call, if there is one.
    fn length(&self, id: &str, length: Option<Length>) -> String {
        let Some(length) = length else {
            return String::new();
        };
        // What is counted is written by the language's rules, and chooses the plural.
        let count =
            |number: usize| Arg::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)));
        let args = [
            ("questions", Arg::Text(self.number(length.questions))),
            ("count", count(length.questions)),
            ("screens", Arg::Text(self.number(length.screens))),
            ("shown", count(length.screens)),
            ("seed", Arg::Text(length.seed.to_string())),
        ];
        let text = self.words.find(id, &args);
        text.unwrap_or_else(|| id.to_owned()) + "\n"
    }

    fn number(&self, number: impl TryInto<u64>) -> String {
        let number = number.try_into().unwrap_or(u64::MAX);
        Icu::number(&self.language, number.into(), NumberOptions::default())
    }

    /// A whole number of any length.
    fn digits(&self, digits: &str) -> String {
        let write = |number: Decimal| Icu::number(&self.language, number, NumberOptions::default());
        if digits.len() <= READABLE {
            return write(digits.parse().unwrap_or_default());
        }
        let (first, rest) = digits.split_at(1);
        let part: String = rest.chars().take(2).collect();
        let start = write(format!("{first}.{part}").parse().unwrap_or_default());
        let args = [("start", start), ("power", rest.len().to_string())];
        self.words.text("cli-simulate-power", &args)
    }

    /// A table: percentages in a column, counts in another.
    fn parts(&self, title: &str, parts: &[Part]) -> String {
        if parts.is_empty() {
            return String::new();
        }
        let mut text = self.line(title, &[]);
        let width = parts.iter().map(|part| part.name.chars().count()).max();
        let width = width.unwrap_or(0);
        for part in parts {
            let percent = Decimal::try_from(part.percent).unwrap_or_default();
            let options = NumberOptions {
                min_fraction: 1,
                max_fraction: 1,
                ..NumberOptions::default()
            };
            let percent = Icu::number(&self.language, percent, options);
            let percent = self
                .words
                .text("cli-simulate-percent", &[("value", percent)]);
            let never = if part.calls == 0 {
                format!("  {}", self.words.text("cli-simulate-never", &[]))
            } else {
                String::new()
            };
            let calls = self.number(part.calls);
            let _ = writeln!(
                text,
                "  {:<width$}  {percent:>8}  {calls:>9}{never}",
                part.name
            );
        }
        text
    }
}
