//! One of the two databases of a copy: its rows by pages, and the statements that write them. The
//! statements are made of the names in the list of tables, and of nothing else.

use sqlx::{AssertSqlSafe, Row as _};

use super::cell::{Cell, Row, bind_all, read_row};
use super::tables::{Kind, Table};
use crate::store::StoreError;
use crate::store::db::{Tx, within};

/// How many rows a page has.
pub(super) const PAGE: usize = 500;

/// How many rows a table has.
pub(super) async fn count(tx: &mut Tx, table: &Table) -> Result<i64, StoreError> {
    let sql = format!("SELECT COUNT(*) FROM {} WHERE {}", table.name, table.only);
    Ok(within!(tx, on => {
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(on).await?
    }))
}

/// The rows that come after one, in the order of the table's key.
pub(super) async fn page(
    tx: &mut Tx,
    table: &Table,
    after: Option<&Row>,
) -> Result<Vec<Row>, StoreError> {
    let columns = Table::names(table.columns);
    let key = Table::names(table.key());
    let after_it = match after {
        Some(_) => format!(" AND ({key}) > ({})", marks(1, table.key)),
        None => String::new(),
    };
    let sql = format!(
        "SELECT {columns} FROM {} WHERE {}{after_it} ORDER BY {key} LIMIT {PAGE}",
        table.name, table.only
    );
    let last = after.map_or(&[][..], |row| &row[..table.key]);
    within!(tx, on => {
        let query = bind_all!(sqlx::query(AssertSqlSafe(sql)), last);
        let rows = query.fetch_all(on).await?;
        rows.iter().map(|row| Ok(read_row!(row, table.columns)?)).collect()
    })
}

/// Those of the rows that have the keys of these.
pub(super) async fn same_keys(
    tx: &mut Tx,
    table: &Table,
    rows: &[Row],
) -> Result<Vec<Row>, StoreError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let columns = Table::names(table.columns);
    let key = Table::names(table.key());
    let wanted = values(rows.len(), table.key);
    let sql = format!(
        "SELECT {columns} FROM {} WHERE ({key}) IN (VALUES {wanted})",
        table.name
    );
    let keys = || rows.iter().flat_map(|row| &row[..table.key]);
    within!(tx, on => {
        let query = bind_all!(sqlx::query(AssertSqlSafe(sql)), keys());
        let rows = query.fetch_all(on).await?;
        rows.iter().map(|row| Ok(read_row!(row, table.columns)?)).collect()
    })
}

/// Writes rows, but for those that are there.
pub(super) async fn insert(tx: &mut Tx, table: &Table, rows: &[Row]) -> Result<(), StoreError> {
    let columns = Table::names(table.columns);
    let sql = format!(
        "INSERT INTO {} ({columns}) VALUES {} ON CONFLICT DO NOTHING",
        table.name,
        values(rows.len(), table.columns.len())
    );
    let cells = || rows.iter().flatten();
    within!(tx, on => {
        bind_all!(sqlx::query(AssertSqlSafe(sql)), cells()).execute(on).await?;
    });
    Ok(())
}

/// Fills in a row's late column.
pub(super) async fn complete(
    tx: &mut Tx,
    table: &Table,
    late: usize,
    row: &Row,
) -> Result<(), StoreError> {
    let (key, (column, _)) = (table.columns[0].0, table.columns[late]);
    let sql = format!("UPDATE {} SET {column} = $2 WHERE {key} = $1", table.name);
    let cells: [&Cell; 2] = [&row[0], &row[late]];
    within!(tx, on => {
        bind_all!(sqlx::query(AssertSqlSafe(sql)), cells).execute(on).await?;
    });
    Ok(())
}

/// `($1, $2), ($3, $4)`
fn values(rows: usize, columns: usize) -> String {
    let rows: Vec<_> = (0..rows)
        .map(|row| format!("({})", marks(row * columns + 1, columns)))
        .collect();
    rows.join(", ")
}

/// `$1, $2`
fn marks(first: usize, count: usize) -> String {
    let marks: Vec<_> = (first..first + count).map(|at| format!("${at}")).collect();
    marks.join(", ")
}
