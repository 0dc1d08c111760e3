//! Reading a spreadsheet that came back, from anywhere and through anything: it may be damaged, made
//! with another program, or hostile.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::{ABOUT, FORMAT, HIDDEN, Sent, SentRow, Typed};
use crate::words::{UiLanguage, Words};

/// The largest file, in bytes, packed and unpacked.
const MAX_PACKED: usize = 16 * 1024 * 1024;
const MAX_UNPACKED: u64 = 128 * 1024 * 1024;
/// The most parts that a file may have.
const MAX_PARTS: usize = 2_000;
/// The most rows and columns that are looked at.
const MAX_ROWS: u32 = 200_000;
const MAX_COLUMNS: u32 = 200;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;
type Cells = BTreeMap<u32, BTreeMap<u32, Typed>>;

/// Why a spreadsheet could not be read. The words are those of `sheet-fault-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code} {args:?}")]
pub struct SheetFault {
    /// The end of its message's id.
    pub code: &'static str,
    /// What it quotes.
    pub args: Vec<(&'static str, String)>,
}

/// Reads a spreadsheet that was made by [`write`](super::write()).
///
/// # Errors
/// When it is none, is damaged, or has lost what it needs to be taken.
pub fn read(bytes: &[u8]) -> Result<Sent, SheetFault> {
    measure(bytes)?;
    let mut book = Book::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if !book.sheet_names().iter().any(|name| name == ABOUT) {
        return Err(fault("foreign"));
    }
    let about = cells(&mut book, ABOUT)?;
    let fact = |line| match about.get(&line).and_then(|row| row.get(&0)) {
        Some(Typed::Text(text)) => Ok(text.clone()),
        _ => Err(fault("foreign")),
    };
    if fact(0)? != FORMAT {
        return Err(fault("newer"));
    }
    let language = fact(2)?.parse().map_err(|_| fault("foreign"))?;
    let names = book.sheet_names();
    let mut missing = None;
    for name in names.iter().filter(|name| *name != ABOUT) {
        let cells = cells(&mut book, name)?;
        match Columns::of(&cells) {
            Ok(columns) => {
                return Ok(Sent {
                    package: fact(1)?,
                    language,
                    rows: columns.rows(cells),
                });
            }
            Err(lost) => {
                let fewer = |known: &Vec<String>| lost.len() < known.len();
                if missing.as_ref().is_none_or(fewer) {
                    missing = Some(lost);
                }
            }
        }
    }
    Err(SheetFault {
        code: "columns",
        args: vec![("columns", missing.unwrap_or_default().join(", "))],
    })
}

fn fault(code: &'static str) -> SheetFault {
    SheetFault {
        code,
        args: Vec::new(),
    }
}

fn damaged(cause: &dyn std::fmt::Display) -> SheetFault {
    SheetFault {
        code: "damaged",
        args: vec![("cause", cause.to_string())],
    }
}

/// Unpacks all of a file into nothing: one that would fill the memory is refused before it does.
fn measure(bytes: &[u8]) -> Result<(), SheetFault> {
    if bytes.len() > MAX_PACKED {
        return Err(fault("too-large"));
    }
    if !bytes.starts_with(b"PK") {
        return Err(fault("foreign-file"));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > MAX_PARTS {
        return Err(fault("too-large"));
    }
    // Every Office Open XML package has this part (ECMA-376, part 2); an OpenDocument has none.
    if archive.index_for_name("[Content_Types].xml").is_none() {
        return Err(fault("foreign-file"));
    }
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| damaged(&error))?;
        let size = io::copy(&mut part.take(left + 1), &mut io::sink());
        let size = size.map_err(|error| damaged(&error))?;
        left = left.checked_sub(size).ok_or_else(|| fault("too-large"))?;
    }
    Ok(())
}

/// What a sheet holds, by row and column. Cells are read one after the other: a sheet says nothing of
/// its size that is believed.
fn cells(book: &mut Book<'_>, name: &str) -> Result<Cells, SheetFault> {
    let mut all = Cells::new();
    // A text that many cells share is read once for each.
    let mut left = MAX_UNPACKED;
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(error) => return Err(damaged(&error)),
    };
    while let Some(cell) = reader
        .next_cell_with_formula()
        .map_err(|error| damaged(&error))?
    {
        let (row, column) = cell.pos;
        if row > MAX_ROWS {
            return Err(fault("too-large"));
        }
        if column > MAX_COLUMNS {
            continue;
        }
        let typed = match cell.value {
            _ if cell.formula.is_some() => Typed::Formula,
            DataRef::Empty => continue,
            DataRef::String(text) => Typed::Text(text),
            DataRef::SharedString(text) => Typed::Text(text.to_owned()),
            _ => Typed::Value,
        };
        if let Typed::Text(text) = &typed {
            let size = u64::try_from(text.len()).unwrap_or(u64::MAX);
            left = left.checked_sub(size).ok_or_else(|| fault("too-large"))?;
        }
        all.entry(row).or_default().insert(column, typed);
    }
    Ok(all)
}

/// Where the columns that are needed are: they may have been moved.
struct Columns {
    head: u32,
    id: u32,
    translation: u32,
    hidden: [u32; 4],
}

impl Columns {
    /// The columns by their heads, in either language; or the names of those that are missing.
    fn of(cells: &Cells) -> Result<Self, Vec<String>> {
        let empty = BTreeMap::new();
        let (head, row) = cells.iter().next().unwrap_or((&0, &empty));
        let find = |names: &[String]| {
            let mut row = row.iter();
            let found = row.find(|(_, cell)| match cell {
                Typed::Text(text) => names.iter().any(|name| name == text.trim()),
                _ => false,
            });
            found.map(|(column, _)| *column)
        };
        let mut missing = Vec::new();
        let mut wanted = |names: Vec<String>| {
            find(&names).unwrap_or_else(|| {
                missing.extend(names.into_iter().next());
                0
            })
        };
        let shown = |code: &str| {
            let id = format!("sheet-head-{code}");
            [UiLanguage::French, UiLanguage::English]
                .map(|language| Words::of(language).text(&id, &[]))
                .to_vec()
        };
        let columns = Self {
            head: *head,
            id: wanted(shown("id")),
            translation: wanted(shown("translation")),
            hidden: HIDDEN.map(|name| wanted(vec![name.to_owned()])),
        };
        if missing.is_empty() {
            Ok(columns)
        } else {
            Err(missing)
        }
    }

    fn rows(&self, cells: Cells) -> Vec<SentRow> {
        let text = |row: &BTreeMap<u32, Typed>, column: u32| match row.get(&column) {
            Some(Typed::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        let rows = cells.into_iter().filter(|(line, _)| *line > self.head);
        let rows = rows.map(|(line, mut row)| {
            let [keys, source, context, base] = self.hidden.map(|column| text(&row, column));
            SentRow {
                line: line + 1,
                id: text(&row, self.id),
                keys,
                hashes: [source, context, base],
                typed: row.remove(&self.translation).unwrap_or_default(),
            }
        });
        let is_empty = |row: &SentRow| row.id.is_empty() && row.typed == Typed::Nothing;
        rows.filter(|row| !is_empty(row)).collect()
    }
}
