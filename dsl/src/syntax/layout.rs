//! Which line belongs to which, from indentation. A stack of open lines, no recursion.

mod align;

use crate::name::{Name, is_name};
use crate::syntax::codes;
use crate::syntax::heads::Head;
use crate::syntax::keywords::Kind;
use crate::syntax::limits::MAX_LEVELS;
use crate::syntax::lines::{Row, rows, sentence};
use crate::syntax::reader::Reader;
use crate::syntax::words::split;

/// A line in [`Layout`]; the file itself is 0.
pub(super) type Id = u32;

/// A line, its kind, and its links to other lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'t> {
    pub(super) kind: Kind,
    /// The whole line, without indentation.
    pub(super) text: &'t str,
    /// What follows its mark or its keyword.
    pub(super) rest: &'t str,
    /// Whether its kind is a guess, reported already.
    pub(super) guessed: bool,
    /// Whether it stands where nothing allows it, reported already.
    pub(super) dropped: bool,
    margin: &'t str,
    /// Columns of indentation.
    pub(super) column: u32,
    /// How many lines it stands under; 1 at the left margin.
    pub(super) level: u32,
    place: Place,
    first: Id,
    last: Id,
    next: Id,
}

/// How a line found its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// By its indentation.
    Sound,
    /// Its indentation was not only spaces.
    Odd,
    /// Its indentation says under a line of this kind, which cannot hold it.
    Stray(Kind),
}

/// The lines of a file as a tree.
pub(super) struct Layout<'t> {
    items: Vec<Item<'t>>,
}

/// Where a line goes: its parent, and whether the indentation says so.
struct Spot {
    parent: Id,
    place: Place,
    dropped: bool,
}

impl<'t> Layout<'t> {
    /// Reads the lines of the file and nests them.
    pub(super) fn new(reader: &mut Reader<'t>) -> Self {
        let rows = rows(reader);
        let mut layout = Self {
            items: Vec::with_capacity(rows.len() + 1),
        };
        layout.items.push(Item::file());
        let mut open: Vec<Id> = Vec::new();
        for row in &rows {
            if reader.is_full() {
                break;
            }
            layout.place(reader, &mut open, row);
        }
        layout.report_strays(reader);
        layout
    }

    pub(super) fn item(&self, id: Id) -> &Item<'t> {
        // An id comes from this layout, so the file is never returned for another.
        self.items.get(id as usize).unwrap_or(&self.items[0])
    }

    /// Every line that says something, in the order of the file.
    pub(super) fn ids(&self) -> std::ops::Range<Id> {
        1..Id::try_from(self.items.len()).unwrap_or(Id::MAX)
    }

    /// The lines directly under one.
    pub(super) fn children(&self, id: Id) -> impl Iterator<Item = Id> {
        let mut next = self.item(id).first;
        std::iter::from_fn(move || {
            let id = next;
            next = self.item(id).next;
            (id != 0).then_some(id)
        })
    }

    fn place(&mut self, reader: &mut Reader<'t>, open: &mut Vec<Id>, row: &Row<'t>) {
        let mut closed = Vec::new();
        while let Some(id) = open.pop_if(|id| self.item(*id).column >= row.column) {
            closed.push(id);
        }
        let under = open.last().copied().unwrap_or(0);
        let head = reader.head(row, self.item(under).kind);
        let spot = self.spot(open, &closed, head.kind);
        if spot.parent != under && closed.contains(&spot.parent) {
            open.push(spot.parent);
        }
        let id = self.add(reader, row, &head, &spot);
        open.extend(id);
    }

    /// The line that indentation names, if it can hold this kind; else the nearest around that can.
    fn spot(&self, open: &[Id], closed: &[Id], kind: Kind) -> Spot {
        let holds = |id: Id| self.item(id).kind.holds(kind);
        let under = open.last().copied().unwrap_or(0);
        if holds(under) {
            return Spot {
                parent: under,
                place: Place::Sound,
                dropped: false,
            };
        }
        let place = Place::Stray(self.item(under).kind);
        // Too far left: a line above on the same column or deeper would hold it.
        let above = closed
            .iter()
            .rev()
            .copied()
            .find(|id| self.item(*id).kind != Kind::Unknown && holds(*id));
        // Too far right: a line further out would hold it.
        let around = || open.iter().rev().copied().chain([0]).find(|id| holds(*id));
        match above.or_else(around) {
            Some(parent) => Spot {
                parent,
                place,
                dropped: false,
            },
            None => Spot {
                parent: under,
                place,
                dropped: true,
            },
        }
    }

    fn add(
        &mut self,
        reader: &mut Reader<'t>,
        row: &Row<'t>,
        head: &Head<'t>,
        spot: &Spot,
    ) -> Option<Id> {
        let id = Id::try_from(self.items.len()).ok()?;
        let text = if matches!(head.kind, Kind::Said | Kind::Note) {
            row.text
        } else {
            sentence(row)
        };
        let mut item = Item {
            text,
            margin: row.margin,
            column: row.column,
            ..Item::file()
        };
        (item.kind, item.rest, item.guessed) = (head.kind, head.rest, head.guessed);
        (item.place, item.dropped) = (spot.place, spot.dropped);
        item.level = self.item(spot.parent).level + 1;
        if row.margin.len() != row.column as usize || row.margin.contains('\u{A0}') {
            item.place = Place::Odd;
        }
        let too_deep = item.level as usize > MAX_LEVELS
            && !matches!(head.kind, Kind::Said | Kind::Note | Kind::Answer);
        if too_deep {
            refuse_level(reader, &item);
            item.kind = Kind::Unknown;
        }
        self.items.push(item);
        if too_deep && item.level as usize > MAX_LEVELS + 1 {
            return Some(id);
        }
        let before = self.items[spot.parent as usize].last;
        self.items[before as usize].next = if before == 0 { 0 } else { id };
        let parent = &mut self.items[spot.parent as usize];
        parent.last = id;
        if parent.first == 0 {
            parent.first = id;
        }
        Some(id)
    }
}

/// A block too deep is left out with all it holds: one fault for the first of them.
fn refuse_level<'t>(reader: &mut Reader<'t>, item: &Item<'t>) {
    if item.level as usize == MAX_LEVELS + 1 {
        let fault = reader.fault(codes::TOO_MANY_LEVELS, item.text);
        reader.report(fault.with("max", &MAX_LEVELS));
    }
    reader.lose(item);
}

impl<'t> Reader<'t> {
    /// Notes what a line that is not in the tree may have declared, named or led to.
    pub(super) fn lose(&mut self, item: &Item<'t>) {
        self.lost_routes = true;
        self.mention(item.text);
        if let Some(name) = split(item.text).nth(1).filter(|word| is_name(word)) {
            self.declare_broken(&Name::new(name));
        }
    }
}

impl Item<'_> {
    /// Whether its indentation put it elsewhere, which is reported.
    pub(super) fn is_stray(&self) -> bool {
        matches!(self.place, Place::Stray(_))
    }

    fn file() -> Self {
        Self {
            kind: Kind::File,
            text: "",
            rest: "",
            guessed: false,
            dropped: false,
            margin: "",
            column: 0,
            level: 0,
            place: Place::Sound,
            first: 0,
            last: 0,
            next: 0,
        }
    }
}
