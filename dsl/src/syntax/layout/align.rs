//! Children of one parent share one column: reports those that stand elsewhere.

use super::{Id, Item, Layout, Place, STEP};
use crate::diagnostic::{Certainty, Diagnostic, Fix};
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::limits::MAX_LEVELS;
use crate::syntax::lines::is_tabbed;
use crate::syntax::reader::Reader;
use crate::syntax::words::first;

/// Different columns that are counted: enough for any script, and a bound on what noise can cost.
const MAX_COLUMNS: usize = 64;

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

    /// The column that most children have; between equals, the one that is two spaces in, else the
    /// first one's.
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
        let plain = self.item(parent).home + STEP;
        let usual = counts.iter().rev();
        let usual = usual.max_by_key(|(column, count)| (*count, *column == plain));
        usual.map_or(plain, |(column, _)| *column)
    }

    fn fault(&self, reader: &Reader<'t>, id: Id, parent: Id, column: u32) -> Option<Diagnostic> {
        let item = self.item(id);
        if item.kind == Kind::Unknown && item.place != Place::Odd {
            return None;
        }
        let deeper = item.column > self.item(parent).column;
        let tabbed = is_tabbed(item.margin);
        let (fault, sure) = match item.place {
            Place::Odd => {
                let code = if tabbed {
                    codes::TAB_INDENTATION
                } else {
                    codes::NBSP_INDENTATION
                };
                (
                    indented(reader, code, item, column),
                    self.is_nested(id, parent),
                )
            }
            Place::Stray(under) if item.dropped => {
                return Some(misplaced(reader, item, under, Kind::File));
            }
            // The line is right; the one above it that seemed to hold it is not.
            _ if item.column == column => return None,
            Place::Stray(under) if !under.is_leaf() && under != item.kind && deeper => {
                (misplaced(reader, item, under, self.item(parent).kind), true)
            }
            Place::Sound | Place::Stray(_) => {
                (indented(reader, codes::MISALIGNED, item, column), false)
            }
        };
        // Too far right, a line belongs nowhere else; too far left, it may belong further out.
        let right = item.told || (!tabbed && item.column >= column);
        let around = self.item(parent);
        // Under a line that may itself belong elsewhere, nothing is sure.
        let unsure = around.place == Place::Odd && !around.told && !self.is_nested(id, parent);
        let sure = sure || right || !self.may_be_outside(parent, item.kind);
        let sure = sure && !(unsure && item.place != Place::Odd);
        Some(fault.with_fix(self.moved(reader, id, column, sure)))
    }

    /// Whether a line of this kind could also stand under a line that holds `parent`.
    fn may_be_outside(&self, parent: Id, kind: Kind) -> bool {
        let level = self.item(parent).level;
        let outside = (0..parent).rev().scan(level, |level, id| {
            let item = self.item(id);
            let around = item.level < *level;
            *level = (*level).min(item.level);
            Some(item.kind.holds(kind) && item.kind != Kind::Unknown && around)
        });
        outside.into_iter().any(|around| around)
    }

    /// Whether tabs alone say that a line is under its parent: one more than it has.
    fn is_nested(&self, id: Id, parent: Id) -> bool {
        let tabs = |id: Id| {
            let margin = self.item(id).margin;
            margin
                .bytes()
                .all(|byte| byte == b'\t')
                .then_some(margin.len())
        };
        match (tabs(parent), tabs(id)) {
            (Some(outer), Some(inner)) => inner == outer + 1,
            _ => false,
        }
    }

    /// The line at that column, with the lines it holds when they would no longer be under it.
    fn moved(&self, reader: &Reader<'t>, id: Id, column: u32, sure: bool) -> Fix {
        let item = self.item(id);
        let mut span = reader.span(item.margin);
        let margin = " ".repeat(column as usize);
        let shift = column.saturating_sub(item.column) as usize;
        let held = self
            .children(id)
            .next()
            .map(|child| self.item(child).column);
        let mut text = margin;
        if shift > 0 && held.is_some_and(|held| held <= column) {
            let last = self.item(self.last_of(id));
            span = span.to(reader.span(last.text));
            let lines = reader.slice(span);
            let rest = lines.get(item.margin.len()..).unwrap_or_default();
            text += &rest.replace('\n', &format!("\n{}", " ".repeat(shift)));
        }
        Fix {
            span,
            text,
            certainty: if sure {
                Certainty::Sure
            } else {
                Certainty::Likely
            },
        }
    }

    /// The last line that a line holds, directly or not; itself when it holds none.
    pub(in crate::syntax) fn last_of(&self, id: Id) -> Id {
        let mut last = id;
        while self.item(last).last != 0 {
            last = self.item(last).last;
        }
        last
    }

    /// Whether all the lines of the file from one to another are under that line.
    pub(in crate::syntax) fn all_under(&self, parent: Id, first: Id, last: Id) -> bool {
        let level = self.item(parent).level;
        (first..=last).all(|id| self.item(id).level > level)
    }
}

/// The sentence says the width of the indentation, for spaces cannot be quoted.
fn indented(reader: &Reader<'_>, code: &'static str, item: &Item<'_>, column: u32) -> Diagnostic {
    let place = if item.margin.is_empty() {
        item.text
    } else {
        item.margin
    };
    let fault = Diagnostic::error(code, reader.span(place));
    fault.with("column", &item.column).with("expected", &column)
}

/// A line under one that cannot hold it; `to` is where it belongs.
fn misplaced(reader: &Reader<'_>, item: &Item<'_>, under: Kind, to: Kind) -> Diagnostic {
    let word = match item.kind {
        Kind::Said | Kind::Note => item.text.get(..1).unwrap_or(item.text),
        _ => first(item.text).0,
    };
    let top = if to == Kind::File && Kind::File.holds(item.kind) {
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
