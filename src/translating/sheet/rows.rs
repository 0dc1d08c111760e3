//! The rows of a spreadsheet: what is to be translated, in the order of the call.

use std::collections::BTreeMap;

use trame_dsl::text::variants::{Fields, fields};
use unic_langid::LanguageIdentifier;

use super::form::form;
use super::{Row, Sheet};
use crate::translating::Bench;
use crate::translating::message::base_of;
use crate::translating::queue::{Entry, entries};
use crate::translation::progress::{Progress, Text};
use crate::translation::source::parts;
use crate::wording::Wording;
use crate::words::Arg;

/// How many values of a variable are shown as examples.
const VALUES: usize = 5;

impl Bench {
    /// What calls in a language say, for a translator.
    #[must_use]
    pub fn sheet(&self, language: &LanguageIdentifier, wording: &Wording<'_>) -> Sheet {
        let progress = self.progress(language);
        let entries = entries(&progress, &BTreeMap::new());
        let mut rows = Vec::new();
        for entry in &entries {
            for text in entry.wanted() {
                rows.extend(self.rows_of(&progress, entry, text, wording));
            }
        }
        Sheet {
            package: self.name.clone(),
            title: self.title().to_owned(),
            language: language.clone(),
            rows,
        }
    }

    fn rows_of(
        &self,
        progress: &Progress<'_>,
        entry: &Entry<'_>,
        text: &Text<'_>,
        wording: &Wording<'_>,
    ) -> Vec<Row> {
        let source = text.source;
        let written = progress.written.get(&source.catalog);
        let written = written.and_then(|written| written.texts.get(&source.id));
        let written = written.map(String::as_str);
        let status = format!("status-{}", text.standing.status.code());
        let row = Row {
            id: source.id.clone(),
            step: self.step_of(entry),
            context: self.context(text, wording),
            variables: self.variables(entry, text, wording),
            status: wording.word(&status, &[]),
            hashes: [
                source.hash.clone(),
                source.context.clone(),
                base_of(written),
            ],
            ..Row::default()
        };
        match fields(&source.text, written, &progress.language) {
            Some(fields) => sentences(&row, &fields, wording),
            None => vec![Row {
                source: source.text.clone(),
                translation: written.unwrap_or_default().to_owned(),
                ..row
            }],
        }
    }

    fn step_of(&self, entry: &Entry<'_>) -> String {
        let steps = &self.published.script.steps;
        let step = entry.step.and_then(|step| steps.get(step as usize));
        step.map(|step| self.step_title(step.name.as_str()))
            .unwrap_or_default()
    }

    /// What a text is, and the branch that leads to it.
    fn context(&self, text: &Text<'_>, wording: &Wording<'_>) -> String {
        let part = self.part(&text.source.id);
        let question = self.sources.get(parts(&text.source.id).0);
        let what = match question {
            Some(question) if part.code == "answer" => wording.word(
                "sheet-answer",
                &[("question", Arg::Text(wording.quote(&question.text)))],
            ),
            _ => wording.word(
                &format!("part-{}", part.code),
                &[("nom", Arg::Text(part.name))],
            ),
        };
        let mut lines = vec![what];
        lines.extend(self.branch(text.source, wording));
        lines.join("\n")
    }

    fn variables(&self, entry: &Entry<'_>, text: &Text<'_>, wording: &Wording<'_>) -> String {
        let alone = Entry {
            texts: vec![*text],
            ..entry.clone()
        };
        let chips = self.chips(&alone, wording);
        let lines = chips.into_iter().map(|chip| {
            let mut values = chip.values;
            let more = values.len() > VALUES;
            values.truncate(VALUES);
            let args = [
                ("code", Arg::Text(chip.code)),
                ("kind", Arg::Text(chip.kind)),
                ("values", Arg::Text(values.join(" ; "))),
            ];
            let id = match (values.is_empty(), more) {
                (true, _) => "sheet-variable",
                (false, false) => "sheet-variable-values",
                (false, true) => "sheet-variable-more",
            };
            wording.word(id, &args)
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// A row for each sentence of a text.
fn sentences(row: &Row, fields: &Fields, wording: &Wording<'_>) -> Vec<Row> {
    let of = |field: &trame_dsl::text::variants::Field| Row {
        source: field.source.clone(),
        translation: field.text.clone(),
        form: form(&fields.selectors, &field.keys, wording),
        keys: field.keys.join(" "),
        ..row.clone()
    };
    fields.fields.iter().map(of).collect()
}
