//! Children of one parent share one column: reports those that stand elsewhere.

use super::{Id, Item, Layout, Place};
use crate::diagnostic::{Diagnostic, Fix};
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::limits::MAX_LEVELS;
use crate::syntax::lines::is_tabbed;
use crate::syntax::reader::Reader;
use crate::syntax::words::first;

/// Different columns that are counted: enough for any script, and a bound on what noise can cost.
const MAX_COLUMNS: usize = 64;
/// Columns between a parent and its children when nothing else says.
const STEP: u32 = 2;

impl<'t> Layout<'t> {
    pub(super) fn report_strays(&self, reader: &mut Reader<'t>) {
        let ids = 0..Id::try_from(self.items.len()).unwrap_or(Id::MAX);
        for parent in ids {
            let item = self.item(parent);
            if item.first != 0 && item.kind != Kind::Unknown && item.level as usize <= MAX_LEVELS {
                self.report_children(reader, parent);
            }
        }
    }

    fn report_children(&self, reader: &mut Reader<'t>, parent: Id) {
        let sound = |id: &Id| self.item(*id).place == Place::Sound;
        let mut columns = self
            .children(parent)
            .filter(sound)
            .map(|id| self.item(id).column);
        let usual = columns.next();
        let same = usual.is_some_and(|usual| columns.all(|column| column == usual));
        let all_sound = self.children(parent).all(|id| sound(&id));
        if same && all_sound && (parent != 0 || usual == Some(0)) {
            return;
        }
        let column = self.column_of(parent);
        for id in self.children(parent) {
            if let Some(fault) = self.fault(reader, id, parent, column) {
                reader.report(fault);
            }
        }
    }

    /// The column that most children have; between equals, the first one's.
    fn column_of(&self, parent: Id) -> u32 {
        if parent == 0 {
            return 0;
        }
        let sound = self
            .children(parent)
            .filter(|id| self.item(*id).place == Place::Sound);
        let columns: Vec<u32> = sound.map(|id| self.item(id).column).collect();
        let mut counts: Vec<(u32, usize)> = Vec::new();
        for column in columns {
            if let Some((_, count)) = counts.iter_mut().find(|(known, _)| *known == column) {
                *count += 1;
            } else if counts.len() < MAX_COLUMNS {
                counts.push((column, 1));
            }
        }
        let usual = counts.iter().rev().max_by_key(|(_, count)| *count);
        usual.map_or(self.item(parent).column + STEP, |(column, _)| *column)
    }

    fn fault(&self, reader: &Reader<'t>, id: Id, parent: Id, column: u32) -> Option<Diagnostic> {
        let item = self.item(id);
        if item.kind == Kind::Unknown && item.place != Place::Odd {
            return None;
        }
        let deeper = item.column > self.item(parent).column;
        match item.place {
            Place::Odd => {
                let code = if is_tabbed(item.margin) {
                    codes::TAB_INDENTATION
                } else {
                    codes::NBSP_INDENTATION
                };
                Some(mended(reader, code, item, column))
            }
            Place::Stray(under) if item.dropped => Some(misplaced(reader, item, under)),
            // The line is right; the one above it that seemed to hold it is not.
            _ if item.column == column => None,
            Place::Stray(under) if !under.is_leaf() && under != item.kind && deeper => {
                Some(fix(misplaced(reader, item, under), reader, item, column))
            }
            Place::Sound | Place::Stray(_) => Some(mended(reader, codes::MISALIGNED, item, column)),
        }
    }
}

fn mended(reader: &Reader<'_>, code: &'static str, item: &Item<'_>, column: u32) -> Diagnostic {
    let place = if item.margin.is_empty() {
        item.text
    } else {
        item.margin
    };
    let fault = Diagnostic::error(code, reader.span(place));
    let fault = fault.with("column", &item.column).with("expected", &column);
    fix(fault, reader, item, column)
}

/// The correction is an indentation: the sentence says its width, for spaces cannot be quoted.
fn fix(fault: Diagnostic, reader: &Reader<'_>, item: &Item<'_>, column: u32) -> Diagnostic {
    fault.with_fix(Fix::sure(
        reader.span(item.margin),
        " ".repeat(column as usize),
    ))
}

fn misplaced(reader: &Reader<'_>, item: &Item<'_>, under: Kind) -> Diagnostic {
    let word = match item.kind {
        Kind::Said | Kind::Note => item.text.get(..1).unwrap_or(item.text),
        _ => first(item.text).0,
    };
    let top = if Kind::File.holds(item.kind) {
        "yes"
    } else {
        "no"
    };
    let parent = if under == Kind::File {
        "top"
    } else {
        under.word()
    };
    let fault = reader.fault(codes::MISPLACED, word).with("found", word);
    fault
        .with("parent", parent)
        .with("places", &item.kind.places())
        .with("top", top)
}
