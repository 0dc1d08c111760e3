//! One canonical layout: the same script, written as everyone writes it.
//!
//! `sentence` writes each line again by its kind, `columns` aligns answers and données, `page`
//! puts the lines back with their indentation, their comments and their blank lines. Texts, titles
//! and labels are the author's: only the spaces around them change.

mod columns;
mod page;
mod sentence;
mod words;

use super::builder::Builder;
use super::layout::{Id, Layout};
use super::limits::{MAX_FILE, MAX_LINE};
use super::lines;
use super::reader::Reader;
use super::{codes, keywords::Kind, prose::Braces};
use crate::diagnostic::{Diagnostic, Severity};
use crate::span::{FileId, Span};
use page::{STEP, page};

/// Writes a script in the canonical layout. Formatting what was formatted changes nothing, and the tree
/// is the same but for its places.
///
/// # Errors
/// What is wrong with the script as it is written: nothing is laid out then. A script whose lines
/// would pass the limits once they are laid out is refused by the limit's own fault.
pub fn format(file: FileId, bytes: &[u8]) -> Result<String, Vec<Diagnostic>> {
    let text = lines::decode(file, bytes).map_err(|fault| vec![fault])?;
    let mut reader = Reader::new(file, text);
    let layout = Layout::new(&mut reader);
    let mut builder = Builder {
        layout: &layout,
        reader: &mut reader,
        in_roster: false,
    };
    builder.blocks();
    let faults = reader.finish();
    if faults.iter().any(|fault| fault.severity == Severity::Error) {
        return Err(faults);
    }
    let formatter = Formatter {
        layout: &layout,
        reader: Reader::new(file, text),
        lines: vec![String::new(); layout.ids().len() + 1],
    };
    let lines = formatter.lines()?;
    let page = page(text, &layout, &lines);
    if page.len() > MAX_FILE {
        let fault = Diagnostic::error(codes::FILE_TOO_LARGE, Span::new(file, 0, 0));
        return Err(vec![fault.with("max", &(MAX_FILE / 1024 / 1024))]);
    }
    Ok(page)
}

/// The lines of a file being written again.
struct Formatter<'a, 't> {
    layout: &'a Layout<'t>,
    /// Reads again the parts of a line; it finds no fault, for there are none.
    reader: Reader<'t>,
    /// Each line by its place in the layout, without its indentation.
    lines: Vec<String>,
}

impl Formatter<'_, '_> {
    fn lines(mut self) -> Result<Vec<String>, Vec<Diagnostic>> {
        self.under(0)?;
        for parent in self.layout.ids() {
            self.under(parent)?;
        }
        Ok(self.lines)
    }

    /// Writes the lines that stand under one: what they align on, and what braces are open, is theirs.
    fn under(&mut self, parent: Id) -> Result<(), Vec<Diagnostic>> {
        let (mut said, mut noted) = (Braces::default(), Braces::default());
        let (mut answers, mut fields) = (Vec::new(), Vec::new());
        let layout = self.layout;
        for id in layout.children(parent) {
            let item = layout.item(id);
            match item.kind {
                Kind::Said => self.text(id, &mut said)?,
                Kind::Note => self.text(id, &mut noted)?,
                Kind::Answer => answers.push(id),
                Kind::Field => fields.push(id),
                _ => self.put(id, sentence::sentence(item), String::new)?,
            }
        }
        self.answers(&answers)?;
        self.fields(&fields)
    }

    fn text(&mut self, id: Id, braces: &mut Braces) -> Result<(), Vec<Diagnostic>> {
        let item = self.layout.item(id);
        let mark = item.kind.word();
        let text = braces.cut(item.rest);
        if text.is_empty() {
            return self.put(id, mark.to_owned(), String::new);
        }
        self.put(id, [mark, " ", text].concat(), || [mark, text].concat())
    }

    /// Keeps a line that is within the limit: laid out, else shorter, at last as the author wrote it.
    fn put(
        &mut self,
        id: Id,
        line: String,
        shorter: impl FnOnce() -> String,
    ) -> Result<(), Vec<Diagnostic>> {
        let item = self.layout.item(id);
        let margin = STEP * (item.level as usize - 1);
        let fits = |way: &String| !way.is_empty() && margin + way.len() <= MAX_LINE;
        let line = Some(line).filter(fits);
        let line = line.or_else(|| Some(shorter()).filter(fits));
        let Some(line) = line.or_else(|| Some(item.text.to_owned()).filter(fits)) else {
            let fault = self.reader.fault(codes::LINE_TOO_LONG, item.text);
            return Err(vec![fault.with("max", &MAX_LINE)]);
        };
        self.lines[id as usize] = line;
        Ok(())
    }
}
