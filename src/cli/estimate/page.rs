//! The length of calls as a table, with what it rests on.

use std::fmt::Write as _;

use super::report::{Reason, Report, Warning};
use crate::cli::{Context, table};
use crate::library::publish::Published;
use crate::timing::Estimate;
use crate::timing::seconds::Seconds;
use crate::timing::speed::Source;
use crate::wording::Wording;
use crate::words::Arg;

/// Nothing here is known to the second.
const STEP: f64 = 5.0;

/// The page.
pub fn text(report: &Report, published: &Published, context: Context) -> String {
    let wording = Wording::new(&published.script, &published.texts, context.language);
    let page = Page { report, wording };
    let title = Arg::Text(published.script.header.title.clone());
    let mut text = page.word("title", &[("title", title)]) + "\n\n";
    text.push_str(&page.table());
    text.push('\n');
    for line in page.notes() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{line}");
    }
    for warning in &report.warnings {
        let _ = writeln!(text, "\n{}", page.warning(warning));
    }
    text
}

struct Page<'a> {
    report: &'a Report,
    wording: Wording<'a>,
}

impl Page<'_> {
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.wording.word(&format!("cli-estimate-{id}"), args)
    }

    fn table(&self) -> String {
        let heads = [
            "language", "shortest", "median", "complete", "longest", "bound",
        ];
        let heads = heads.map(|head| self.word(&format!("head-{head}"), &[]));
        let mut rows = vec![heads.to_vec()];
        for language in &self.report.languages {
            rows.push(vec![
                self.wording.language_name(&language.language),
                self.length(language.shortest),
                self.length(language.median),
                language
                    .complete
                    .map_or_else(|| "—".to_owned(), |length| self.length(length)),
                self.length(language.longest),
                self.length(language.bound),
            ]);
        }
        table::text(&rows)
    }

    /// What the figures rest on.
    fn notes(&self) -> Vec<String> {
        let calls = Arg::Number(f64::from(self.report.calls));
        let mut notes = vec![
            self.word("drawn", &[("calls", calls)]),
            self.word("bound", &[]),
        ];
        let assumed = &self.report.assumptions;
        let percent = Arg::Number((assumed.telephone * 100.0).round());
        notes.push(self.word("reading", &[("percent", percent)]));
        for (source, id) in [(Source::Recalled, "recalled"), (Source::Unknown, "unknown")] {
            let languages = self.languages(|language| language.source == source);
            if let Some(languages) = languages {
                notes.push(self.word(id, &[("languages", languages)]));
            }
        }
        if let Some(languages) = self.languages(|language| language.untranslated > 0.0) {
            notes.push(self.word("untranslated", &[("languages", languages)]));
        }
        let args = [
            ("closed", Arg::Number(assumed.closed_answer)),
            ("open", Arg::Number(assumed.open_answer)),
        ];
        notes.push(self.word("answers", &args));
        if !assumed.manifest.is_empty() {
            let given = assumed.manifest.iter().map(|(ty, time)| {
                let args = [
                    ("type", Arg::Text(ty.replace('_', " "))),
                    ("seconds", Arg::Number(*time)),
                ];
                self.word("given", &args)
            });
            let given = Arg::Text(given.collect::<Vec<_>>().join(", "));
            notes.push(self.word("manifest", &[("times", given)]));
        }
        notes
    }

    fn languages(&self, which: impl Fn(&Estimate) -> bool) -> Option<Arg> {
        let languages = self
            .report
            .languages
            .iter()
            .filter(|language| which(language));
        let names: Vec<String> = languages
            .map(|language| self.wording.language_name(&language.language))
            .collect();
        (!names.is_empty()).then(|| Arg::Text(names.join(", ")))
    }

    fn warning(&self, warning: &Warning) -> String {
        let args = [
            (
                "language",
                Arg::Text(self.wording.language_name(&warning.language)),
            ),
            ("length", Arg::Text(self.length(warning.length))),
            ("limit", Arg::Text(self.moment(warning.limit))),
        ];
        let id = match warning.reason {
            Reason::Longest => "too-long",
            Reason::Range => "may-be-too-long",
            Reason::Route => "route-too-long",
        };
        let severity = self.wording.word("cli-severity-warning", &[]);
        let warning = Arg::Text(self.word(id, &args));
        let args = [("severity", Arg::Text(severity)), ("warning", warning)];
        self.word("warning", &args)
    }

    /// A length of time, or its range.
    fn length(&self, seconds: Seconds) -> String {
        let (least, most) = (self.moment(seconds.least), self.moment(seconds.most));
        if least == most {
            return most;
        }
        let args = [("least", Arg::Text(least)), ("most", Arg::Text(most))];
        self.word("range", &args)
    }

    fn moment(&self, seconds: f64) -> String {
        let seconds = (seconds / STEP).round() * STEP;
        let minutes = (seconds / 60.0).floor();
        let args = [
            ("minutes", Arg::Number(minutes)),
            ("seconds", Arg::Number(seconds - minutes * 60.0)),
        ];
        let id = match (minutes > 0.0, seconds % 60.0 > 0.0) {
            (true, true) => "minutes-and-seconds",
            (true, false) => "minutes",
            (false, _) => "seconds",
        };
        self.word(id, &args)
    }
}
