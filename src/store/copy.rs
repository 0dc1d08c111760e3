//! A whole site copied from one database to another: from one `SQLite` file to a `PostgreSQL` server, or
//! back. What it reads is one moment of the source; what it wrote it reads again, and compares. Stopped
//! half-way, it goes on when it is run again; until it is over nobody is served from its target.

mod cell;
mod side;
mod tables;

use std::collections::HashMap;

use super::StoreError;
use super::age::{Age, age};
use super::db::{Db, Tx, is_postgres, on_read, within};
use cell::Row;
use side::PAGE;
use tables::{TABLES, Table};

const MARK: &str =
    "INSERT INTO site (key, value) VALUES ('copying', '') ON CONFLICT (key) DO NOTHING";
const MARKED: &str = "SELECT COUNT(*) FROM site WHERE key = 'copying'";
const UNMARK: &str = "DELETE FROM site WHERE key = 'copying'";

/// Why a site was not copied. The words are those of `cli-migrate-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// A database could not be read or written. What is copied already stays.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no source, or it is no database of ours.
    #[error("the source is no database of Trame")]
    NoSource,
    /// The source's tables are not those of this version.
    #[error("the source was made by an earlier version")]
    Older,
    /// The source's tables are those of a version to come.
    #[error("the source was made by a later version")]
    Later,
    /// The target holds what the source does not.
    #[error("the target's table {0} holds what the source's does not")]
    Differs(&'static str),
    /// Words that `PostgreSQL` does not keep.
    #[error("the table {0} holds a U+0000")]
    Unfit(&'static str),
    /// What was read again is not what was written.
    #[error("the table {0} is not the same on both sides")]
    Unequal(&'static str),
}

impl From<sqlx::Error> for CopyError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

impl CopyError {
    /// The end of its message's id, and the table it speaks of.
    #[must_use]
    pub fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Store(_) => ("failed", ""),
            Self::NoSource => ("no-source", ""),
            Self::Older => ("older", ""),
            Self::Later => ("later", ""),
            Self::Differs(table) => ("differs", table),
            Self::Unfit(table) => ("unfit", table),
            Self::Unequal(table) => ("unequal", table),
        }
    }
}

/// A table that is the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Its name.
    pub table: &'static str,
    /// How many rows it has.
    pub rows: i64,
    /// How many of them were there before.
    pub before: i64,
    /// The hash of its contents, whatever their order.
    pub hash: String,
}

/// Copies every table from one database to another, and proves that they hold the same. `progress` is
/// told how many rows were dealt with, and of how many.
///
/// # Errors
/// What was in the way. What is copied by then is kept, and is not copied again.
pub async fn copy(
    from: &str,
    to: &str,
    progress: &mut dyn FnMut(i64, i64),
) -> Result<Vec<Copied>, CopyError> {
    let source = Db::look_at(from).await.map_err(|error| match error {
        StoreError::Database(sqlx::Error::Database(_)) if !is_postgres(from) => CopyError::NoSource,
        other => other.into(),
    })?;
    match age(&source).await? {
        Age::Current => {}
        Age::None => return Err(CopyError::NoSource),
        Age::Older => return Err(CopyError::Older),
        Age::Later => return Err(CopyError::Later),
    }
    let target = Db::open(to).await?;
    let mut copying = Copying {
        source: source.snapshot().await?,
        target: &target,
        nul_fits: !is_postgres(to),
        done: 0,
        all: 0,
        progress,
    };
    let copied = copying.run().await;
    // A pool waits for the connections that are out.
    drop(copying);
    source.close().await;
    target.close().await;
    copied
}

/// Whether a copy into this database is not over.
pub(super) async fn is_under_way(db: &Db) -> Result<bool, StoreError> {
    let marks: i64 = on_read!(db, on => sqlx::query_scalar(MARKED).fetch_one(on).await?);
    Ok(marks > 0)
}

/// A copy under way.
struct Copying<'a> {
    /// One moment of the source.
    source: Tx,
    target: &'a Db,
    nul_fits: bool,
    done: i64,
    all: i64,
    progress: &'a mut dyn FnMut(i64, i64),
}

impl Copying<'_> {
    async fn run(&mut self) -> Result<Vec<Copied>, CopyError> {
        let mut counts = Vec::new();
        for table in TABLES {
            let there = side::count(&mut self.source, table).await?;
            let mut tx = self.target.begin().await?;
            let before = side::count(&mut tx, table).await?;
            tx.rollback().await?;
            // Each row is read, written and read again on both sides.
            self.all += 3 * there + before;
            counts.push((table, there, before));
        }
        for (table, _, before) in &counts {
            if *before > 0 {
                self.only_what_the_source_has(table).await?;
            }
        }
        self.mark(MARK).await?;
        for (table, there, before) in &counts {
            if there == before {
                self.advance(*there);
            } else {
                self.fill(table).await?;
            }
        }
        for (table, late) in TABLES.iter().filter_map(|table| Some((table, table.late?))) {
            self.complete(table, late).await?;
        }
        let mut copied = Vec::new();
        for (table, _, before) in counts {
            copied.push(self.compare(table, before).await?);
        }
        self.mark(UNMARK).await?;
        Ok(copied)
    }

    fn advance(&mut self, rows: i64) {
        self.done += rows;
        (self.progress)(self.done, self.all);
    }

    async fn mark(&mut self, statement: &'static str) -> Result<(), StoreError> {
        let mut tx = self.target.begin().await?;
        within!(&mut tx, on => { sqlx::query(statement).execute(on).await?; });
        tx.commit().await
    }

    /// Refuses a target that holds something else, before anything is written.
    async fn only_what_the_source_has(&mut self, table: &'static Table) -> Result<(), CopyError> {
        let mut tx = self.target.snapshot().await?;
        let mut last = None;
        loop {
            let rows = side::page(&mut tx, table, last.as_ref()).await?;
            let hers = side::same_keys(&mut self.source, table, &rows).await?;
            let hers: HashMap<_, _> = hers.iter().map(|row| (key_hash(table, row), row)).collect();
            for row in &rows {
                let same = hers.get(&key_hash(table, row));
                if !same.is_some_and(|same| is_part_of(table, row, same)) {
                    return Err(CopyError::Differs(table.name));
                }
            }
            self.advance(count_of(&rows));
            if rows.len() < PAGE {
                return Ok(());
            }
            last = rows.into_iter().next_back();
        }
    }

    /// Copies what is missing, a page at a time: each is there whole, or not at all.
    async fn fill(&mut self, table: &'static Table) -> Result<(), CopyError> {
        let mut last = None;
        loop {
            let rows = side::page(&mut self.source, table, last.as_ref()).await?;
            let has_nul = |row: &Row| row.iter().any(cell::Cell::has_nul);
            if !self.nul_fits && rows.iter().any(has_nul) {
                return Err(CopyError::Unfit(table.name));
            }
            let mut early = rows.clone();
            if let Some(late) = table.late {
                for row in &mut early {
                    row[late] = row[late].emptied();
                }
            }
            if !early.is_empty() {
                let mut tx = self.target.begin().await?;
                side::insert(&mut tx, table, &early).await?;
                tx.commit().await?;
            }
            self.advance(count_of(&rows));
            if rows.len() < PAGE {
                return Ok(());
            }
            last = rows.into_iter().next_back();
        }
    }

    /// Fills in what named a table that was not there yet.
    async fn complete(&mut self, table: &'static Table, late: usize) -> Result<(), CopyError> {
        let mut last = None;
        loop {
            let rows = side::page(&mut self.source, table, last.as_ref()).await?;
            let mut tx = self.target.begin().await?;
            for row in rows.iter().filter(|row| !row[late].is_empty()) {
                side::complete(&mut tx, table, late, row).await?;
            }
            tx.commit().await?;
            if rows.len() < PAGE {
                return Ok(());
            }
            last = rows.into_iter().next_back();
        }
    }

    async fn compare(&mut self, table: &'static Table, before: i64) -> Result<Copied, CopyError> {
        let here = self.contents(table, true).await?;
        let there = self.contents(table, false).await?;
        if here != there {
            return Err(CopyError::Unequal(table.name));
        }
        let (rows, [a, b, c, d]) = here;
        Ok(Copied {
            table: table.name,
            rows,
            before,
            hash: format!("{a:016x}{b:016x}{c:016x}{d:016x}"),
        })
    }

    /// How many rows a table has, and the sum of their hashes: the order does not matter.
    async fn contents(
        &mut self,
        table: &'static Table,
        of_source: bool,
    ) -> Result<(i64, [u64; 4]), CopyError> {
        let mut opened = if of_source {
            None
        } else {
            Some(self.target.snapshot().await?)
        };
        let (mut count, mut sum, mut last) = (0, [0_u64; 4], None);
        loop {
            let tx = opened.as_mut().unwrap_or(&mut self.source);
            let rows = side::page(tx, table, last.as_ref()).await?;
            for row in &rows {
                let hash = cell::hash(row);
                for (total, part) in sum.iter_mut().zip(hash.chunks_exact(8)) {
                    let part = part
                        .iter()
                        .fold(0, |number, byte| number << 8 | u64::from(*byte));
                    *total = total.wrapping_add(part);
                }
            }
            count += count_of(&rows);
            self.advance(count_of(&rows));
            if rows.len() < PAGE {
                return Ok((count, sum));
            }
            last = rows.into_iter().next_back();
        }
    }
}

fn count_of(rows: &[Row]) -> i64 {
    i64::try_from(rows.len()).unwrap_or(i64::MAX)
}

fn key_hash(table: &Table, row: &Row) -> [u8; 32] {
    cell::hash(&row[..table.key])
}

/// Whether a row is the source's, or what an interrupted copy left of it.
fn is_part_of(table: &Table, row: &Row, whole: &Row) -> bool {
    let mut whole = whole.clone();
    if let Some(late) = table.late.filter(|late| row[*late].is_empty()) {
        whole[late] = whole[late].emptied();
    }
    cell::hash(row) == cell::hash(&whole)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::TABLES;
    use crate::store::db::Db;

    const COLUMNS: &str = "SELECT m.name || '.' || c.name || CASE WHEN c.pk > 0 THEN ' key' ELSE '' END \
         FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name <> '_sqlx_migrations'";
    const LINKS: &str = "SELECT m.name, f.\"from\", f.\"table\" \
         FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";

    async fn database(folder: &tempfile::TempDir) -> sqlx::SqlitePool {
        let url = format!("sqlite://{}/trame.db", folder.path().display());
        match Db::open(&url).await.unwrap() {
            Db::Sqlite { read, .. } => read,
            Db::Postgres(_) => panic!("a file"),
        }
    }

    #[tokio::test]
    async fn no_table_and_no_column_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(&folder).await;
        let columns: Vec<String> = sqlx::query_scalar(COLUMNS)
            .fetch_all(&database)
            .await
            .unwrap();
        let mut listed = BTreeSet::new();
        for table in TABLES {
            for (at, (column, _)) in table.columns.iter().enumerate() {
                let key = if at < table.key { " key" } else { "" };
                listed.insert(format!("{}.{column}{key}", table.name));
            }
        }
        assert_eq!(listed, columns.into_iter().collect());
    }

    #[tokio::test]
    async fn what_a_row_names_is_copied_before_it_or_filled_in() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(&folder).await;
        let links: Vec<(String, String, String)> =
            sqlx::query_as(LINKS).fetch_all(&database).await.unwrap();
        let place = |name: &str| TABLES.iter().position(|table| table.name == name).unwrap();
        for (from, column, to) in links {
            let table = &TABLES[place(&from)];
            let late = table
                .late
                .is_some_and(|late| table.columns[late].0 == column);
            assert!(late || place(&to) < place(&from), "{from}.{column}");
        }
    }
}
