//! Which line belongs to which, from indentation. A stack of open lines, no recursion.

mod align;

use crate::name::{Name, is_name};
use crate::syntax::codes;
use crate::syntax::heads::Head;
use crate::syntax::keywords::{KEYWORDS, Kind};
use crate::syntax::limits::MAX_LEVELS;
use crate::syntax::lines::{Row, is_tabbed, rows, sentence};
use crate::syntax::reader::Reader;
use crate::syntax::words::{first, same, split};

/// Columns between a parent and its children when nothing else says.
const STEP: u32 = 2;

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
    /// The column it is taken to stand on: its own, unless that one is a guess or a fault.
    home: u32,
    /// Whether the line that follows says so.
    told: bool,
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
        for (at, row) in rows.iter().enumerate() {
            if reader.is_full() {
                break;
            }
            let told = layout.told_by_next(&open, row, rows.get(at + 1));
            layout.place(reader, &mut open, row, told);
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

    /// The column of a line whose tabs stand alone among spaces, told by the line that follows: a
    /// line that opens a block stands two columns before it, any other beside it.
    fn told_by_next(&self, open: &[Id], row: &Row<'t>, next: Option<&Row<'t>>) -> Option<u32> {
        let spaced = |margin: &str| !margin.is_empty() && margin.bytes().all(|byte| byte == b' ');
        if !is_tabbed(row.margin) || open.iter().any(|id| is_tabbed(self.item(*id).margin)) {
            return None;
        }
        let next = next.filter(|next| spaced(next.margin))?;
        let mark = |text: &str| text.chars().next().filter(|c| !c.is_alphabetic());
        let column = match keyword(row.text) {
            Some(kind) if !kind.is_leaf() => next.column.checked_sub(STEP)?,
            Some(_) if next.column == row.column => next.column,
            None if mark(row.text).is_some() && mark(row.text) == mark(next.text) => next.column,
            _ => return None,
        };
        let beside = |id: &Id| self.item(*id).home == column && self.item(*id).level > 0;
        open.iter().any(beside).then_some(column)
    }

    fn place(
        &mut self,
        reader: &mut Reader<'t>,
        open: &mut Vec<Id>,
        row: &Row<'t>,
        told: Option<u32>,
    ) {
        let mut closed = Vec::new();
        // Tabs are compared with tabs, and spaces with what they stand for.
        let by_tabs = is_tabbed(row.margin) && told.is_none();
        let column = told.unwrap_or(row.column);
        let outside = |item: &Item<'t>| {
            let from = if by_tabs { item.column } else { item.home };
            from >= column
        };
        while let Some(id) = open.pop_if(|id| outside(self.item(*id))) {
            closed.push(id);
        }
        let under = open.last().copied().unwrap_or(0);
        let head = reader.head(row, self.item(under).kind);
        let spot = self.spot(open, &closed, head.kind);
        if spot.parent != under && closed.contains(&spot.parent) {
            open.push(spot.parent);
        }
        let id = self.add(reader, row, &head, &spot);
        if let (Some(id), Some(column)) = (id, told) {
            let item = &mut self.items[id as usize];
            (item.home, item.told) = (column, true);
        }
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
            home: row.column,
            ..Item::file()
        };
        (item.kind, item.rest, item.guessed) = (head.kind, head.rest, head.guessed);
        (item.place, item.dropped) = (spot.place, spot.dropped);
        item.level = self.item(spot.parent).level + 1;
        if row.margin.len() != row.column as usize || row.margin.contains('\u{A0}') {
            item.place = Place::Odd;
        }
        // A line that stands on another column than it should holds its lines as if it stood there.
        let strays = matches!(spot.place, Place::Stray(_)) && !spot.dropped;
        if spot.parent == 0 && !spot.dropped {
            item.home = 0;
        } else if is_tabbed(row.margin) || strays {
            let beside = self.children(spot.parent).next();
            let under = self.item(spot.parent).home + STEP;
            item.home = beside.map_or(under, |id| self.item(id).home);
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

/// The keyword that begins a line, whatever the line stands under.
fn keyword(text: &str) -> Option<Kind> {
    let word = first(text).0;
    let known = KEYWORDS.iter().find(|(known, _)| same(known, word));
    known.map(|(_, kind)| *kind)
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

    /// Whether the line was written under one of that kind, which cannot hold it.
    pub(super) fn strays_from(&self, kind: Kind) -> bool {
        self.place == Place::Stray(kind)
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
            home: 0,
            told: false,
            level: 0,
            place: Place::Sound,
            first: 0,
            last: 0,
            next: 0,
        }
    }
}
