//! What `trame check --fix` mended, shown: each line as it was and as it is.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use super::report::snippet_of;
use crate::library::mend::Repair;
use crate::words::{Arg, Words};

/// Corrections that were made, and those that were not.
pub struct Repairs<'a> {
    /// Made.
    pub made: &'a [Repair],
    /// Not made, because more would have been wrong afterwards.
    pub refused: &'a [Repair],
}

/// The JSON form of a correction.
#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    /// The lines before.
    was: &'a str,
    /// The lines after.
    is: String,
}

impl<'a> Repairs<'a> {
    /// For programs: one entry for each correction made.
    pub fn made(&self, words: &Words) -> Vec<impl Serialize + use<'a>> {
        self.made.iter().map(|made| entry(made, words)).collect()
    }

    /// For programs: one entry for each correction that was not made.
    pub fn refused(&self, words: &Words) -> Vec<impl Serialize + use<'a>> {
        let entries = self.refused.iter().map(|refused| entry(refused, words));
        entries.collect()
    }

    /// For people: each correction with its lines, then how many there are.
    pub fn to_text(&self, words: &Words, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let (mended, kept) = (
            words.text("cli-mended", &[]),
            words.text("cli-not-mended", &[]),
        );
        let named = [(&mended, self.made), (&kept, self.refused)];
        let mut text = String::new();
        for (name, repairs) in named {
            for repair in repairs {
                let title = Level::NOTE
                    .with_name(name.as_str())
                    .primary_title(words.fault(&repair.diagnostic))
                    .id(repair.diagnostic.code);
                let patch = &repair.patch;
                let was = Snippet::source(patch.was.as_str())
                    .path(repair.path.as_str())
                    .line_start(patch.place.line)
                    .annotation(AnnotationKind::Primary.span(patch.cut.clone()));
                let group = title.element(was).element(snippet_of(patch));
                text.push_str(&renderer.render(&[group]));
                text.push_str("\n\n");
            }
        }
        for (id, repairs) in [
            ("cli-mended-count", self.made),
            ("cli-not-mended-count", self.refused),
        ] {
            if id == "cli-mended-count" || !repairs.is_empty() {
                let count = Arg::count(repairs.len());
                text.extend(words.find(id, &[("count", count)]));
                text.push('\n');
            }
        }
        text.push('\n');
        text
    }
}

fn entry<'a>(repair: &'a Repair, words: &Words) -> Entry<'a> {
    let place = repair.patch.place;
    Entry {
        code: repair.diagnostic.code,
        file: &repair.path,
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        message: words.fault(&repair.diagnostic),
        was: &repair.patch.was,
        is: repair.patch.becomes(),
    }
}
