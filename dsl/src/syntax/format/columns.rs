//! What is aligned: the colons of a block's answers and données, and the marks and targets after labels.

use unicode_normalization::char::is_combining_mark;

use super::Formatter;
use super::words::{mark, type_and_options};
use crate::diagnostic::Diagnostic;
use crate::syntax::layout::Id;
use crate::syntax::parse::Asked;
use crate::syntax::tree::Target;
use crate::syntax::words::trim;

/// An answer wider than this does not push the marks and the targets of the others.
const MAX_HEAD: usize = 80;
/// Spaces before a mark or a target: after a label, and between the two.
const GAP: usize = 2;

/// The parts of a `-` line.
struct Row<'t> {
    code: &'t str,
    label: Option<&'t str>,
    marks: String,
    target: String,
}

/// The columns of a block's answers.
#[derive(Default)]
struct Columns {
    /// Width of the codes that a label follows.
    code: usize,
    /// Where marks begin; targets too, when no answer has both.
    tail: usize,
    /// Where targets begin.
    target: usize,
}

impl Formatter<'_, '_> {
    /// Writes the answers of one block.
    pub(super) fn answers(&mut self, ids: &[Id]) -> Result<(), Vec<Diagnostic>> {
        let rows: Vec<Option<Row<'_>>> = ids.iter().map(|id| self.row(*id)).collect();
        let columns = Columns::of(rows.iter().flatten());
        let compact = Columns::default();
        for (id, row) in ids.iter().zip(&rows) {
            if let Some(row) = row {
                self.put(*id, row.written(&columns), || row.written(&compact))?;
            }
        }
        Ok(())
    }

    /// Writes the names and types of `données`.
    pub(super) fn fields(&mut self, ids: &[Id]) -> Result<(), Vec<Diagnostic>> {
        let layout = self.layout;
        let fields: Vec<Asked<'_>> = ids
            .iter()
            .map(|id| Asked::read(layout.item(*id).rest))
            .collect();
        let names = fields.iter().filter_map(|field| field.name);
        let column = names.map(width).max().unwrap_or(0);
        for (id, field) in ids.iter().zip(&fields) {
            let name = field.name.unwrap_or_default();
            let typed = type_and_options(&field.options);
            let aligned = [&padded(name, column), " : ", &typed].concat();
            self.put(*id, aligned, || [name, " : ", &typed].concat())?;
        }
        Ok(())
    }
}

impl<'t> Formatter<'_, 't> {
    /// Reads an answer again. There is always one, for the file is sound.
    fn row(&mut self, id: Id) -> Option<Row<'t>> {
        let item = self.layout.item(id);
        let answer = self.reader.answer_line(item)?;
        let marks: Vec<String> = answer
            .marks
            .iter()
            .map(|found| mark(self.reader.slice(found.span)))
            .collect();
        let label = answer.label.map(|label| self.reader.slice(label.span));
        let target = answer.target.map(|target| match target.node {
            Target::Step(name) => format!("-> {}", name.node),
            Target::End(name) => format!("-> fin {}", name.node),
        });
        Some(Row {
            code: trim(self.reader.slice(answer.code_span)),
            label: label.filter(|label| !label.is_empty()),
            marks: marks.join(" "),
            target: target.unwrap_or_default(),
        })
    }
}

impl Row<'_> {
    fn is_bare(&self) -> bool {
        self.marks.is_empty() && self.target.is_empty()
    }

    fn head(&self, code: usize) -> String {
        match self.label {
            Some(label) => ["- ", &padded(self.code, code), " : ", label].concat(),
            None => ["- ", self.code].concat(),
        }
    }

    /// Spaces between the answer and what follows it.
    fn gap(&self) -> usize {
        if self.label.is_some() { GAP } else { 1 }
    }

    fn written(&self, columns: &Columns) -> String {
        let mut line = self.head(columns.code);
        if self.is_bare() {
            return line;
        }
        let tail = (width(&line) + self.gap()).max(columns.tail);
        if !self.marks.is_empty() {
            line = padded(&line, tail) + &self.marks;
        }
        if !self.target.is_empty() {
            let gap = if self.marks.is_empty() {
                self.gap()
            } else {
                GAP
            };
            let target = (width(&line) + gap).max(columns.target);
            line = padded(&line, target) + &self.target;
        }
        line
    }
}

impl Columns {
    fn of<'r, 't: 'r>(rows: impl Iterator<Item = &'r Row<'t>> + Clone) -> Self {
        let labelled = rows.clone().filter(|row| row.label.is_some());
        let code = labelled.map(|row| width(row.code)).max().unwrap_or(0);
        let tailed = rows.clone().filter(|row| !row.is_bare());
        let heads = tailed.map(|row| width(&row.head(code)) + row.gap());
        let tail = heads
            .filter(|head| *head <= MAX_HEAD + GAP)
            .max()
            .unwrap_or(0);
        let both = rows.filter(|row| !row.marks.is_empty() && !row.target.is_empty());
        let marks = both
            .map(|row| width(&row.marks) + GAP)
            .filter(|marks| *marks <= MAX_HEAD)
            .max();
        Self {
            code,
            tail,
            target: tail + marks.unwrap_or(0),
        }
    }
}

/// Columns that a text takes: accents apart from their letters take none.
fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().filter(|c| !is_combining_mark(*c)).count()
}

/// With spaces up to a column.
fn padded(text: &str, column: usize) -> String {
    let spaces = column.saturating_sub(width(text));
    [text, &" ".repeat(spaces)].concat()
}
